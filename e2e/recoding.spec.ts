import { expect, test } from "@playwright/test";

const ALIAS = "Coral Sea Union";
const TEXT = `Samoa accused Tonga and the ${ALIAS} of overfishing. The sea was calm that day.`;

test("a conflict with a new coding waits in review until an analyst takes one of the two words", async ({
  page,
  request,
  baseURL,
}) => {
  const headers = { Origin: baseURL! };
  const post = async (path: string, data: object) => {
    const answer = await request.post(`/api/v1/${path}`, { headers, data });
    expect(answer.ok(), await answer.text()).toBe(true);
    return answer.json();
  };
  const document = { text: TEXT, title: "Overfishing", publisher: "Island Desk", publishedDate: "2025-03-11" };
  const { documentId } = (await post("documents", document)) as { documentId: string };
  const queue = await (await request.get("/api/v1/review?actors=WSM&with=TON")).json();
  const [item] = queue.items as { event: { id: number }; version: number }[];
  const eventId = item!.event.id;
  await post("review", { who: "Desk", decisions: [{ eventId, kind: "accept", baseVersion: item!.version }] });
  const names = await (await request.get("/api/v1/actors/NRU/names")).json();
  const name = { alias: ALIAS, who: "Desk", reason: "" };
  await post("actors/NRU/names", { ...name, baseVersion: names.version });
  try {
    await post(`documents/${documentId}/recoding`, {});
    await page.goto("/review");
    const conflict = page.getByRole("listitem").filter({ hasText: ALIAS });
    await expect(conflict.getByText(/^Analyst: Accuse: Samoa \(source\), Tonga \(target\)$/)).toBeVisible();
    await expect(conflict.getByText(/^Coder now: Accuse: .*Nauru \(target\)/)).toBeVisible();
    const decided = page.waitForResponse(
      (response) => response.url().endsWith("/api/v1/review") && response.request().method() === "POST",
    );
    await conflict.getByRole("button", { name: "Take the coder’s" }).click();
    expect((await decided).ok()).toBe(true);
    await expect(conflict).toHaveCount(0);
    const history = await (await request.get(`/api/v1/events/${eventId}/history`)).json();
    expect(history.changes).toHaveLength(2);
    await post(`documents/${documentId}/recoding`, {});
    const { conflicts } = await (await request.get("/api/v1/recodings/conflicts")).json();
    expect(conflicts.filter((one: { eventId: number }) => one.eventId === eventId)).toEqual([]);
  } finally {
    await request.delete("/api/v1/actors/NRU/names", { headers, data: { ...name, baseVersion: names.version + 1 } });
    const { version } = await (await request.get(`/api/v1/documents/${documentId}/history`)).json();
    const said = { who: "Desk", reason: "", baseVersion: version };
    await request.delete(`/api/v1/documents/${documentId}`, { headers, data: said });
  }
});
