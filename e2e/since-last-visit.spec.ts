import { expect, test } from "@playwright/test";

test("who comes back after hours sees what has come since, row by row, and who comes first is told nothing", async ({
  page,
  context,
  request,
  baseURL,
}) => {
  const headers = { Origin: baseURL! };
  await page.goto("/");
  await expect(page.getByText("Since your last visit")).toHaveCount(0);
  const kept = async () => (await context.cookies()).find(({ name }) => name === "entente-visit")?.value ?? "";
  await expect.poll(kept).toMatch(/^\.\d{13}$/);

  const document = {
    text: "Tonga accused Samoa of bad faith.",
    title: "Reef",
    publisher: "Reef Desk",
    publishedDate: "2025-03-05",
  };
  const saved = await request.post("/api/v1/documents", { headers, data: document });
  const { documentId } = (await saved.json()) as { documentId: string };
  const hoursAgo = Date.now() - 2 * 60 * 60 * 1000;
  await context.addCookies([{ name: "entente-visit", value: `.${hoursAgo}`, url: baseURL! }]);
  await page.goto("/");
  await expect(page.getByText("Since your last visit")).toBeVisible();
  await page.getByRole("link", { name: /^\d+ documents? with \d+ events?$/ }).click();
  await expect(page.getByRole("heading", { name: "Since your last visit", level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: "Reef", exact: true })).toHaveAttribute(
    "href",
    `/documents/${documentId}`,
  );
  await page.goto("/latest?since=2199-01-01T00:00:00Z");
  await expect(page.getByText("Nothing has come since")).toBeVisible();

  const history = await (await request.get(`/api/v1/documents/${documentId}/history`)).json();
  const saying = { who: "Desk", reason: "", baseVersion: history.version };
  expect((await request.delete(`/api/v1/documents/${documentId}`, { headers, data: saying })).ok()).toBe(true);
});
