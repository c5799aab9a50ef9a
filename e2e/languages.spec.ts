import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";

const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const SPOKEN = [
  {
    name: "Français",
    language: "fr",
    direction: "ltr",
    switchLabel: "Language",
    country: "Turquie",
    matrix: /^(Le plus|Aucun)/,
    tension: /^La tension Afghanistan – Pakistan /,
    menu: "Fichiers et lien",
    svg: "Télécharger en SVG",
  },
  {
    name: "العربية",
    language: "ar",
    direction: "rtl",
    switchLabel: "Langue",
    country: "تركيا",
    matrix: /^\p{Script=Arabic}/u,
    tension: /التوتر.*أفغانستان.*باكستان/,
    menu: "ملفات ورابط",
    svg: "تنزيل SVG",
  },
] as const;

/** The headline of the matrix of relations. */
const matrix = (page: Page) => page.locator("figure").first().getByRole("heading");

test("the language is chosen by the browser, then in the interface, and reaches charts, names and files", async ({
  page,
  request,
}) => {
  test.slow();
  await page.goto("/");
  for (const spoken of SPOKEN) {
    await page.getByRole("button", { name: spoken.switchLabel, exact: true }).click();
    await page.getByRole("menuitemradio", { name: spoken.name }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", spoken.language);
    await expect(page.locator("html")).toHaveAttribute("dir", spoken.direction);
    await expect(matrix(page)).toHaveText(spoken.matrix);
    await page.goto("/actors/TUR");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(spoken.country);

    await page.goto("/relations/AFG/PAK");
    const chart = page.locator("figure").first();
    await expect(chart.getByRole("heading")).toHaveText(spoken.tension);
    await chart.getByRole("button", { name: spoken.menu }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: spoken.svg }).click();
    const svg = await readFile(await (await download).path(), "utf8");
    expect(svg).toMatch(spoken.language === "fr" ? />La tension Afghanistan – Pakistan / : />[^<]*التوتر/);
    expect(svg).not.toMatch(/<text[^>]*>[^<]*\b(between|trailing|events)\b/);
    const { violations } = await new AxeBuilder({ page }).withTags(LEVELS).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.goto("/");
  }

  const cookies = async () => (await page.context().cookies()).find(({ name }) => name === "language")?.value;
  expect(await cookies()).toBe("ar");
  const asked = async (headers: Record<string, string>) => (await request.get("/", { headers })).text();
  expect(await asked({ "Accept-Language": "de, fr;q=0.8, en;q=0.5" })).toMatch(/<html lang="fr" dir="ltr"/);
  expect(await asked({ "Accept-Language": "fr", Cookie: "language=ar" })).toMatch(/<html lang="ar" dir="rtl"/);
  expect(await asked({ "Accept-Language": "fr", Cookie: "language=../en" })).toMatch(/<html lang="fr"/);
  expect(await asked({})).toMatch(/<html lang="en" dir="ltr"/);
});
