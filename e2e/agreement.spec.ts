import { expect, test } from "@playwright/test";

const ONLY = "actors=FJI&with=VUT";
const TEXT = "Fiji accused Vanuatu of poaching tuna. Vanuatu expelled two Fijian diplomats. The sea was calm that day.";

test("what an analyst left standing is set beside the machine's coding, and two files beside one another", async ({
  page,
  request,
  baseURL,
}) => {
  const headers = { Origin: baseURL! };
  const document = { text: TEXT, title: "Tuna", publisher: "Island Desk", publishedDate: "2025-03-04" };
  const saved = await request.post("/api/v1/documents", { headers, data: document });
  const { documentId } = (await saved.json()) as { documentId: string };

  await page.goto(`/review/agreement?${ONLY}`);
  await expect(page.getByText("No document is reviewed to its end")).toBeVisible();
  const queue = await (await request.get(`/api/v1/review?${ONLY}`)).json();
  const items = queue.items as { event: { id: number; type: string }; version: number }[];
  expect(items.length).toBe(2);
  const decisions = items.map(({ event, version }) => ({
    eventId: event.id,
    kind: event.type === "ACCUSE" ? "accept" : "reject",
    baseVersion: version,
  }));
  const said = await request.post("/api/v1/review", { headers, data: { who: "Desk", decisions } });
  expect(said.ok()).toBe(true);

  await page.reload();
  const overall = page.getByRole("region", { name: "Overall" });
  await expect(overall.getByRole("row", { name: /^Who does what to whom 2 1 1 0.50 1.00 0.67/ })).toBeVisible();
  await expect(page.getByText("1 difference", { exact: true })).toBeVisible();
  await expect(page.getByText("Vanuatu expelled two Fijian diplomats.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Review the event" })).toHaveAttribute("href", /\/review\?ids=\d+$/);

  const gold = await (await request.get("/api/v1/review/gold.jsonl")).text();
  const line = gold.split("\n").find((one) => one.includes(documentId))!;
  const other = JSON.stringify({ ...(JSON.parse(line) as object), events: [] });
  const file = (text: string) => ({ name: "coding.jsonl", mimeType: "text/plain", buffer: Buffer.from(text) });
  await page.getByLabel("First file").setInputFiles(file("{"));
  await page.getByLabel("Second file").setInputFiles(file(other));
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByText("Line 1 of the first file is not in the format of gold:")).toBeVisible();
  await page.getByLabel("First file").setInputFiles(file(line));
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByText("only First file")).toBeVisible();
  await page.getByLabel("First file").setInputFiles([]);
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByText("only What is stored")).toBeVisible();

  const address = await page.getByRole("link", { name: "Both tables as CSV" }).getAttribute("href");
  const csv = await (await request.get(address!)).text();
  expect(csv).toContain("\r\ndyad_and_type,,2,1,1,0.5,1,0.667,");

  const history = await (await request.get(`/api/v1/documents/${documentId}/history`)).json();
  const removed = await request.delete(`/api/v1/documents/${documentId}`, {
    headers,
    data: { who: "Desk", reason: "", baseVersion: history.version },
  });
  expect(removed.ok()).toBe(true);
});
