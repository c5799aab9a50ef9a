import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

test("the sample collection is marked, goes with one click, and comes back", async ({ page }) => {
  test.setTimeout(120_000);
  const notice = page.getByRole("complementary", { name: "Sample data" });
  await page.goto("/");
  await expect(notice).toBeVisible();
  await page.getByRole("button", { name: "Remove" }).first().click();
  await page
    .getByRole("alertdialog")
    .or(page.getByRole("dialog"))
    .getByRole("button", { name: /Remove/ })
    .click();
  await expect(notice).toBeHidden({ timeout: 30_000 });
  const { totalEventCount } = await (await page.request.get("/api/v1/events?dataset=sample")).json();
  expect(totalEventCount).toBe(0);

  const faults: string[] = [];
  for (const path of ["/", "/relations", "/actors", "/mediations", "/events", "/documents", "/datasets"]) {
    const response = await page.goto(path);
    expect(response!.status(), path).toBe(200);
    await expect(page.getByRole("heading", { level: 1 }), path).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
      .analyze();
    faults.push(...violations.map(({ id }) => `${path}: ${id}`));
    for (const width of [390, 768, 2560, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const excess = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      // A drawing follows the width a moment later.
      await expect.poll(excess, { message: `${path} at ${width}`, timeout: 3_000 }).toBeLessThanOrEqual(0);
    }
  }
  expect(faults).toEqual([]);

  await page.goto("/datasets");
  await page
    .getByRole("button", { name: /[Rr]estore/ })
    .first()
    .click();
  await expect(notice).toBeVisible({ timeout: 60_000 });
  const restored = await (await page.request.get("/api/v1/events?dataset=sample")).json();
  expect(restored.totalEventCount).toBeGreaterThan(100);
});
