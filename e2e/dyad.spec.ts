import { expect, test } from "@playwright/test";

const PAIR = "/relations/AFG/PAK?from=2025-08-01&to=2025-11-25&dataset=sample";

test("a period is marked by key on one of a pair's charts, and one button leads back", async ({ page }) => {
  await page.goto(PAIR);
  const chart = page.locator("#dyad-tension").getByRole("application");
  await chart.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByTestId("values-at-day")).toContainText("25 Nov 2025. Tension:");
  await expect(page.getByTestId("values-at-day")).toContainText("Sentiment:");
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/from=2025-11-23&to=2025-11-25|to=2025-11-25&from=2025-11-23/);
  await page.getByRole("button", { name: "Back to the period before" }).click();
  await expect(page).toHaveURL(/from=2025-08-01/);
});

test("a day of the address divides two periods, whose numbers open their events", async ({ page }) => {
  await page.goto(`${PAIR}&split=2025-10-15&span=30`);
  const table = page.getByRole("region", { name: "Before and after 15 Oct 2025" });
  await expect(table.getByText("Two periods of 30 days each")).toBeVisible();
  const events = table
    .getByRole("row", { name: /^Events/ })
    .getByRole("link")
    .last();
  const count = await events.innerText();
  await events.click();
  const evidence = page.locator("section", { has: page.locator("h2:focus") });
  await expect(evidence).toContainText(`${count} event`);
});

test("a note stands on the charts, can be switched off, removed and restored", async ({ page }) => {
  await page.goto(PAIR);
  const notes = page.getByRole("region", { name: "Own notes" });
  const text = `Truce announced ${Date.now()}`;
  await notes.getByRole("button", { name: "Add a note" }).click();
  await notes.getByLabel("Day", { exact: true }).fill("2025-10-19");
  await notes.getByLabel("Note", { exact: true }).fill(text);
  await notes.getByRole("button", { name: "Save the note" }).click();
  const entry = notes.getByRole("listitem").filter({ hasText: text });
  await expect(entry).toContainText("19 Oct 2025");
  const told = page.locator("#dyad-tension").getByText(text);
  await expect(told).toBeAttached();
  await notes.getByRole("checkbox").uncheck();
  await expect(told).not.toBeAttached();
  await entry.getByRole("button", { name: /^Remove note/ }).click();
  await expect(entry).toHaveCount(0);
  await notes.getByRole("button", { name: "Undo" }).click();
  await expect(entry).toHaveCount(1);
  await entry.getByRole("button", { name: /^Remove note/ }).click();
  await expect(entry).toHaveCount(0);
});

test("pairs are chosen in the table and compared under the same filter", async ({ page }) => {
  await page.goto("/relations?dataset=sample&from=2025-01-01");
  for (const pair of ["Afghanistan – Pakistan", "Russia – Ukraine"])
    await page.getByRole("checkbox", { name: `Choose ${pair} to compare` }).check();
  await page.getByRole("button", { name: "Compare the chosen pairs" }).click();
  await expect(page).toHaveURL(/\/relations\/compare\?.*from=2025-01-01/);
  for (const pair of ["Afghanistan – Pakistan", "Russia – Ukraine"])
    await expect(page.getByRole("region", { name: pair })).toBeVisible();
});
