import { expect, test, type Locator, type Page } from "@playwright/test";

/*
 * Drawings are compared as pixels, since a golden text of their geometry would pass over colours, hatches, dashes and
 * what lies above what. Machines rasterise text in their own fonts, so each text is replaced by a dot at its anchor:
 * where names stand is compared, not their glyphs. What is left are shapes without fonts, which one engine paints alike
 * everywhere but for single pixels at edges: five in ten thousand may differ. A drawing stands alone in the corner of the
 * page, so that the height of texts above it does not shift it by parts of a pixel. Filters hold the data still.
 * New pictures: `npx playwright test e2e/visual.spec.ts --update-snapshots`, after looking at them.
 */
const HELD = "dataset=sample&from=2025-01-01&to=2025-11-25";
const DRAWINGS: Record<string, { path: string; figure: string }> = {
  matrix: { path: `/?${HELD}&order=name&size=12`, figure: "#relation-matrix" },
  "dyad-tension": { path: `/relations/AFG/PAK?${HELD}`, figure: "#dyad-tension" },
  "dyad-mediations": { path: `/relations/AFG/PAK?${HELD}`, figure: "#dyad-mediations" },
  mediations: { path: `/mediations?${HELD}&view=timeline`, figure: "#mediation-processes" },
  network: { path: `/network?${HELD}&actors=PAK`, figure: "#relation-network" },
  map: { path: `/map?${HELD}`, figure: "#relation-map" },
};

test.use({ viewport: { width: 900, height: 900 }, colorScheme: "light", contextOptions: { reducedMotion: "reduce" } });

/** How many drawings a figure has: larger than swatches, icons and what keeps their place. */
const countDrawings = (element: Element) =>
  [...element.querySelectorAll("svg")].filter(
    ({ width, height }) => width.baseVal.value > 60 && height.baseVal.value > 60,
  ).length;

/** Leaves nothing on the page but a figure's drawing, dots in the places of its texts. */
async function isolate(page: Page, figure: Locator): Promise<Locator> {
  await figure.evaluate((element) => {
    const frame = document.createElement("div");
    frame.id = "drawing";
    frame.style.cssText = "display:flex;position:absolute;top:0;left:0;width:max-content";
    const drawings = [...element.querySelectorAll("svg")].filter(
      ({ width, height }) => width.baseVal.value > 60 && height.baseVal.value > 60,
    );
    frame.append(...drawings.map((svg) => svg.cloneNode(true)));
    for (const text of frame.querySelectorAll("text")) {
      const placed = text.hasAttribute("x") ? text : (text.querySelector("[x]") ?? text);
      const dot = document.createElementNS("http://www.w3.org/2000/svg", "circle");
      dot.setAttribute("cx", placed.getAttribute("x") ?? "0");
      dot.setAttribute("cy", placed.getAttribute("y") ?? "0");
      dot.setAttribute("r", "2");
      const turn = text.getAttribute("transform");
      if (turn) dot.setAttribute("transform", turn);
      text.replaceWith(dot);
    }
    document.body.replaceChildren(frame);
  });
  return page.locator("#drawing");
}

for (const [name, { path, figure }] of Object.entries(DRAWINGS))
  test(`the drawing of ${name} looks as it did`, async ({ page }) => {
    await page.goto(path, { waitUntil: "networkidle" });
    const whole = page.locator(figure);
    await whole.scrollIntoViewIfNeeded();
    await expect.poll(() => whole.evaluate(countDrawings)).toBeGreaterThan(0);
    await page.mouse.move(0, 0);
    // Drawings of Recharts follow the width a frame later.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const drawing = await isolate(page, whole);
    await expect(drawing).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.0005 });
  });
