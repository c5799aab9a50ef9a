import { expect, test } from "@playwright/test";

test("events are sorted, columns chosen, and one is read beside the table", async ({ page }) => {
  await page.goto("/events");
  await page.getByRole("columnheader", { name: "Intensity" }).getByRole("link").click();
  await expect(page).toHaveURL(/sort=intensity&order=descending/);
  const intensities = async () => {
    const events = await (await page.request.get("/api/v1/events?sort=intensity&order=descending")).json();
    return (events.events as { intensity: number }[]).map(({ intensity }) => intensity);
  };
  const given = await intensities();
  expect(given.length).toBeGreaterThan(10);
  expect(given).toEqual(given.toSorted((one, other) => other - one));

  await page.getByRole("button", { name: "Columns" }).click();
  await page.getByRole("checkbox", { name: "Dataset" }).check();
  await expect(page.getByRole("columnheader", { name: "Dataset" })).toBeVisible();
  await expect(page).toHaveURL(/columns=.*dataset/);
  await page.keyboard.press("Escape");
  await page.reload();
  await expect(page.getByRole("columnheader", { name: "Dataset" })).toBeVisible();

  const row = page.getByRole("button", { name: /^Details of/ }).first();
  await row.press("Enter");
  const drawer = page.locator("#event-drawer");
  await expect(drawer.getByRole("heading").first()).toBeFocused();
  const table = (await page.getByRole("region", { name: "Events" }).boundingBox())!;
  expect((await drawer.boundingBox())!.x).toBeGreaterThanOrEqual(table.x + table.width);
  await page.keyboard.press("Escape");
  await expect(drawer).toHaveCount(0);
  await expect(row).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("button", { name: /^Details of/ }).nth(1)).toBeFocused();
});

test("a long list of events says how long it is and draws what is in view", async ({ page }) => {
  await page.goto("/events");
  const table = page.getByRole("table", { name: "Events" });
  const { totalEventCount } = await (await page.request.get("/api/v1/events")).json();
  await expect(table).toHaveAttribute("aria-rowcount", String(totalEventCount + 1));
  for (const shown of [100, 150]) {
    await page.getByRole("button", { name: "Show 50 more" }).click();
    await expect(page.getByText(`${shown} of`)).toBeVisible();
  }
  await expect.poll(() => table.locator("tbody tr[id]").count()).toBeLessThan(100);
});
