import { expect, test } from "@playwright/test";

test("a state is found on the map by key, shown as the target, and leads to its relation", async ({ page }) => {
  await page.goto("/map");
  const map = page.locator("#relation-map");
  await map.locator("[data-state][tabindex='0']").focus();
  await page.keyboard.press("p");
  while (!(await map.locator("[data-state='PAK']").evaluate((state) => state === document.activeElement)))
    await page.keyboard.press("p");
  await expect(map.locator("[data-state='PAK']")).toHaveAttribute("aria-label", /Pakistan/);

  await page.getByRole("link", { name: "Map towards Pakistan" }).click();
  await expect(page).toHaveURL(/towards=PAK/);
  await expect(map.getByRole("heading")).toContainText("Pakistan");
  await expect(map.locator("[data-state='PAK']")).toHaveCount(0);

  await page.getByRole("link", { name: "Middle East" }).click();
  await expect(page).toHaveURL(/region=middle-east/);
  await map.locator("[data-state='QAT']").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/relations\/PAK\/QAT/);
});
