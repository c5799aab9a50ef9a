import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const PATHS = [
  "/",
  "/relations",
  "/relations/AFG/PAK",
  "/actors",
  "/actors/TUR",
  "/mediations",
  "/mediations/1",
  "/mediations?view=timeline",
  "/map",
  "/network?actors=PAK&between=AFG~PAK",
  "/relations/compare?dyads=AFG-PAK~RUS-UKR",
  "/events",
  "/events?actors=PAK&with=group.eu&from=1990-01-01&to=1990-12-31",
  "/documents",
  "/documents/new",
  "/review",
  "/review/agreement",
  "/datasets",
  "/datasets/import",
  "/methodology",
  "/nothing-here",
];
const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

test("each page is one document that breaks no rule of level A or AA in either theme and fits any width", async ({
  page,
}) => {
  test.setTimeout(240_000);
  const faults: string[] = [];
  for (const path of PATHS) {
    await page.goto(path, { waitUntil: "networkidle" });
    await expect(page.getByRole("heading", { level: 1 }), path).toHaveCount(1);
    await expect(page.getByRole("main"), path).toHaveCount(1);
    await expect(page.locator("html"), path).toHaveAttribute("lang", "en");
    await page.keyboard.press("Tab");
    await expect(page.locator(":focus"), path).toHaveAttribute("href", /^#/);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator("html")).toHaveClass(new RegExp(`\\b${colorScheme}\\b`));
      const { violations } = await new AxeBuilder({ page }).withTags(LEVELS).analyze();
      for (const { id, nodes } of violations)
        faults.push(`${path}, ${colorScheme}: ${id} at ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
    }
    for (const width of [390, 768, 2560, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await expect.poll(overflow, { message: `${path} at ${width}`, timeout: 3_000 }).toBeLessThanOrEqual(0);
    }
  }
  expect(faults).toEqual([]);
});

test("on a telephone the tables of relations, actors and counterparts are seen without scrolling sideways", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 900 });
  for (const path of ["/relations", "/actors", "/actors/TUR"]) {
    await page.goto(path);
    await expect(page.getByRole("table").first(), path).toBeVisible();
    const excess = await page
      .getByRole("main")
      .locator("table:visible")
      .evaluateAll((tables) =>
        tables
          .filter((table) => !table.closest("details"))
          .map((table) => {
            const frame = table.parentElement!;
            return frame.scrollWidth - frame.clientWidth;
          }),
      );
    expect(excess.length, path).toBeGreaterThan(0);
    expect(Math.max(...excess), path).toBe(0);
  }
});
