import { expect, test } from "@playwright/test";

test("an analyst narrows the relations to a country by its capital, with the keyboard, and goes back", async ({
  page,
}) => {
  await page.goto("/relations");
  const words = page.locator("#filter-words");
  await expect(words).toHaveText(/^Relations of everyone with anyone, as any role, all event types, all dates/);

  await page.getByRole("combobox", { name: /^Whose relations/ }).press("Enter");
  await page.getByPlaceholder("Name, code, demonym or region").pressSequentially("islamabad");
  await expect(page.getByRole("option", { name: /^Pakistan/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/relations\?actors=PAK$/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("combobox", { name: "Whose relations: Pakistan" })).toBeFocused();

  await page.getByRole("button", { name: /^Event types/ }).click();
  await page.getByRole("checkbox", { name: "material conflict" }).first().check();
  await expect(page).toHaveURL(/actors=PAK&quad=material-conflict$/);
  await page.keyboard.press("Escape");
  await expect(words).toContainText("Pakistan with anyone, as any role, material conflict");

  await page.reload();
  await expect(words).toContainText("material conflict");
  await page.goBack();
  await expect(words).toHaveText(/^Relations of Pakistan with anyone, as any role, all event types/);
  await page.getByRole("link", { name: "Actors", exact: true }).first().click();
  await expect(page).toHaveURL(/\/actors\?actors=PAK$/);
});

test("what the address says wrongly is named and left out", async ({ page }) => {
  await page.goto("/relations?type=FOO&from=2025-02-30&sort=colour");
  for (const problem of ["type=FOO", "from=2025-02-30", "sort=colour"])
    await expect(page.getByRole("listitem").filter({ hasText: `${problem} is not known` })).toBeVisible();
  await expect(page.getByRole("table")).toBeVisible();
});

test("a pair has one address: the other order leads there with its filter, and an unknown actor is not found", async ({
  page,
}) => {
  await page.goto("/relations/PAK/AFG?from=2025-01-01");
  await expect(page).toHaveURL(/\/relations\/AFG\/PAK\?from=2025-01-01$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Afghanistan – Pakistan");
  expect((await page.goto("/relations/AFG/QQQQ"))?.status()).toBe(404);
});

test("a mark of a chart opens its sentences beside the chart", async ({ page }) => {
  await page.goto("/relations/AFG/PAK");
  const chart = page.locator("figure").first();
  await chart.getByRole("application").press("End");
  await page.keyboard.press("Enter");
  const evidence = page.getByRole("region", { name: /90.% band/ });
  await expect(evidence.getByRole("blockquote").first()).toBeVisible();
  await expect(chart).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Evidence" })).toBeVisible();
});

test("the filter goes along from page to page", async ({ page }) => {
  await page.goto("/?actors=TUR&from=2025-01-01&to=2025-11-22");
  await page.getByRole("navigation").getByRole("link", { name: "Events" }).first().click();
  await expect(page).toHaveURL(/\/events\?.*actors=TUR.*from=2025-01-01.*to=2025-11-22/);
});

test("a region is chosen by name, stays readable in the address, and a copy of the address is the same view", async ({
  page,
  context,
}) => {
  await page.goto("/relations");
  await page.getByRole("combobox", { name: /^Whose relations/ }).press("Enter");
  await page.getByPlaceholder("Name, code, demonym or region").pressSequentially("gcc");
  await expect(page.getByRole("option", { name: /^GCC members/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/relations\?actors=group\.gcc$/);
  await expect(page.getByText(/Bahrain, Kuwait, Oman, Qatar, Saudi Arabia, United Arab Emirates.*as of/)).toBeVisible();
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: /^Period/ }).click();
  await page.getByRole("button", { name: "Last 365 days" }).click();
  await expect(page.getByText(/: 365 days, both included/)).toBeVisible();
  await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d$/);
  await page.keyboard.press("Escape");

  const total = await page.getByText(/^[\d,]+ pairs?$/).textContent();
  const words = await page.locator("#filter-words").textContent();
  expect(words).toContain("Relations of GCC members");
  const copy = await context.newPage();
  await copy.goto(page.url());
  await expect(copy.locator("#filter-words")).toHaveText(words!);
  await expect(copy.getByText(/^[\d,]+ pairs?$/)).toHaveText(total!);
});

test("where nothing matches, one click leaves out the part that excludes most", async ({ page }) => {
  await page.goto("/events?actors=PAK&with=AFG&from=1990-01-01&to=1990-12-31");
  await expect(page.getByRole("heading", { name: "Nothing matches" })).toBeVisible();
  await page.getByRole("link", { name: /^Leave out the period/ }).click();
  await expect(page).toHaveURL(/\/events\?actors=PAK&with=AFG$/);
  await expect(page.getByRole("heading", { name: "Nothing matches" })).toBeHidden();
});
