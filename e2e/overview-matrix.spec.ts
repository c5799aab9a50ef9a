import { expect, test } from "@playwright/test";

test("the matrix changes its measure, order and size, and the address keeps them", async ({ page }) => {
  await page.goto("/");
  const choose = (group: string, name: string) =>
    page.getByRole("navigation", { name: group }).getByRole("link", { name, exact: true }).click();
  await choose("Cells show", "tension");
  await expect(page).toHaveURL(/cell=tension/);
  await choose("Order", "name");
  await expect(page).toHaveURL(/order=name/);
  await choose("Actors", "12");
  await expect(page).toHaveURL(/size=12/);
  await page.reload();
  const grid = page.getByRole("grid");
  await expect(grid).toHaveAttribute("aria-rowcount", "12");
  await expect(page.locator("#relation-matrix")).toContainText("Tension index of the acts");

  const stop = grid.locator('[data-cell][tabindex="0"]');
  await stop.focus();
  await page.keyboard.press("Control+End");
  await expect(stop).toHaveAttribute("data-cell", "11 11");
  await expect(stop).toBeFocused();
  await page.keyboard.press("Home");
  await expect(stop).toHaveAttribute("data-cell", "11 0");
});

test("the lines of the overview are those of the chosen relations", async ({ page }) => {
  await page.goto("/?dyads=AFG-PAK");
  await expect(page.locator("#overview-tension").getByRole("heading").first()).toContainText("chosen");
  await page.getByRole("button", { name: "Choose relations" }).click();
  await expect(page.getByRole("checkbox", { name: "Afghanistan – Pakistan" })).toBeChecked();
  await page.getByRole("checkbox", { checked: false }).first().check();
  await expect(page).toHaveURL(/dyads=AFG-PAK~/);
});

test("mediations are seen on a time axis, and who mediates with whom", async ({ page }) => {
  await page.goto("/mediations");
  await page.getByRole("link", { name: "Timeline and table" }).click();
  await expect(page).toHaveURL(/view=timeline/);
  const { total } = await (await page.request.get("/api/v1/mediations")).json();
  const lanes = page.locator("#mediation-processes [data-mark]");
  await expect(lanes.first()).toBeVisible();
  const ids = await lanes.evaluateAll((marks) => marks.map((mark) => mark.getAttribute("data-mark")));
  expect(new Set(ids).size).toBe(Math.min(total, 50));
  const pairs = page.getByRole("table", { name: "Pairs of actors that mediate together" });
  await pairs.locator('a[href^="/mediations/"]').first().click();
  await expect(page).toHaveURL(/\/mediations\/\d+/);
});
