import { expect, test } from "@playwright/test";

test("the filter is a sentence, all of it is in the address, and Back brings it back", async ({ page }) => {
  await page.goto("/relations");
  const rowsOf = () => page.getByRole("main").locator("table tbody tr");
  const all = await rowsOf().count();
  await page.getByRole("button", { name: /everyone/ }).click();
  await page
    .getByPlaceholder(/Name, code or demonym/)
    .or(page.getByLabel(/Name, code or demonym/))
    .first()
    .fill("pakistani");
  await page
    .getByRole("option", { name: /Pakistan/ })
    .or(page.getByRole("checkbox", { name: /Pakistan/ }))
    .first()
    .click();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/actors=PAK/);
  await expect.poll(() => rowsOf().count()).toBeLessThan(all);
  const filtered = await rowsOf().count();

  await page.reload();
  await expect(rowsOf()).toHaveCount(filtered);
  await expect(page.getByRole("button", { name: /Pakistan/ }).first()).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/actors=/);
  await expect(rowsOf()).toHaveCount(all);
});

test("a value that is not known is named and left out", async ({ page }) => {
  await page.goto("/relations?type=FOO&from=2025-02-30&actors=PAK");
  await expect(page.getByText("type=FOO")).toBeVisible();
  await expect(page.getByText("from=2025-02-30")).toBeVisible();
  await expect(page.getByRole("main").locator("table tbody tr").first()).toContainText("Pakistan");
});

test("the filter goes along from page to page", async ({ page }) => {
  await page.goto("/?actors=TUR&from=2025-01-01&to=2025-11-22");
  await page.getByRole("navigation").getByRole("link", { name: "Events" }).first().click();
  await expect(page).toHaveURL(/\/events\?.*actors=TUR.*from=2025-01-01.*to=2025-11-22/);
});

test("the other order of a pair leads to its one address", async ({ page }) => {
  await page.goto("/relations/PAK/AFG?from=2025-10-01");
  await expect(page).toHaveURL(/\/relations\/AFG\/PAK\?from=2025-10-01$/);
});
