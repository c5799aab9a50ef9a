import { expect, test } from "@playwright/test";

test("the palette leads from any page to a pair of actors by two names, with the keyboard alone", async ({ page }) => {
  await page.goto("/relations?actors=TUR&from=2025-01-01");
  await page.getByRole("button", { name: "Search", exact: true }).first().waitFor();
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Go to" });
  await expect(palette.getByRole("combobox", { name: "Go to" })).toBeFocused();
  await expect(palette.getByRole("option", { name: "Mediations" })).toBeVisible();
  await page.keyboard.type("pakstan afghan");
  await expect(palette.getByRole("option").first()).toHaveText(/Afghanistan – Pakistan/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/relations\/AFG\/PAK\?from=2025-01-01$/);

  await page.keyboard.press("Control+k");
  await expect(palette.getByRole("combobox", { name: "Go to" })).toBeFocused();
  await expect(palette.getByRole("option").first()).toHaveText(/Afghanistan – Pakistan/);
  await page.keyboard.type("xyzzyx");
  await expect(palette.getByText("Nothing has this name.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(palette).toBeHidden();
});

test("the palette fits a small screen and gives the focus back", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await page.goto("/actors");
  const button = page.getByRole("button", { name: "Search", exact: true }).first();
  await button.click();
  const palette = page.getByRole("dialog", { name: "Go to" });
  await expect(palette.getByRole("combobox", { name: "Go to" })).toBeFocused();
  await page.keyboard.type("Türkei");
  await expect(palette.getByRole("option").first()).toHaveText(/Türkiye/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
});
