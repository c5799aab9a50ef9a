import { expect, test } from "@playwright/test";

interface Dyad {
  a: string;
  b: string;
  eventCount: number;
}

test("the number of events of each relation is the number that its events page lists", async ({ page }) => {
  const { relations } = (await (await page.request.get("/api/v1/relations")).json()) as {
    relations: Dyad[];
  };
  expect(relations.length).toBeGreaterThan(10);
  for (const { a, b, eventCount } of relations.slice(0, 12)) {
    const events = await (await page.request.get(`/api/v1/events?actors=${a}&with=${b}`)).json();
    expect([a, b, events.totalEventCount]).toEqual([a, b, eventCount]);
  }
});

test("a key figure, a cell and a line's point lead to the events behind them", async ({ page }) => {
  await page.goto("/");
  const matrix = page.getByRole("grid");
  await matrix.locator("[data-cell][tabindex='0']").focus();
  const cell = matrix.locator("a[data-cell]");
  for (let presses = 0; presses < 60 && (await cell.count()) === 0; presses++)
    await page.keyboard.press(presses % 12 === 11 ? "ArrowDown" : "ArrowRight");
  await cell.first().click();
  await expect(page.getByRole("main")).toContainText(/events?/);
});

test("an event leads to its sentence in its document", async ({ page }) => {
  await page.goto("/events?actors=PAK&with=AFG");
  const link = page.locator("a[href*='/documents/'][href*='#event-']").filter({ visible: true }).first();
  const href = (await link.getAttribute("href"))!;
  await link.click();
  await expect(page).toHaveURL(new RegExp(href.replace(/[#?]/g, ".")));
  await expect(page.locator("mark, [data-segment]").first()).toBeVisible();
});

test("days are the same in every time zone @time-zones", async ({ page }) => {
  await page.goto("/events?actors=PAK&with=AFG");
  const { events } = await (await page.request.get("/api/v1/events?actors=PAK&with=AFG")).json();
  const [year, month, day] = (events[0].eventDate as string).split("-").map(Number);
  const name = new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" }).format(
    Date.UTC(year!, month! - 1, day),
  );
  await expect(page.getByRole("main").locator("table tbody tr").first()).toContainText(`${day} ${name} ${year}`);
});
