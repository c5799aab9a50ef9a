import { gzipSync } from "node:zlib";
import { chromium, type Browser, type Page } from "@playwright/test";
import { CHROMIUM_ARGUMENTS, findBrowser } from "../find-browser";
import { isBuilt } from "../start/build-if-needed";
import { startServer } from "./start-server";

const PAGES = { overview: "/", dyad: "/relations/AFG/PAK", events: "/events" };
const DESKTOP = { width: 1440, height: 900 };
const RUNS = 3;

interface Seen {
  paint: number;
  shift: number;
  interaction: number;
}

/** Notes the largest paint, what moved without being asked, and the longest interaction, all as the browser sees them. */
function watch() {
  const seen: Seen = { paint: 0, shift: 0, interaction: 0 };
  Object.assign(window, { seen });
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
      ...(type === "event" && { durationThreshold: 16 }),
    });
  observe("largest-contentful-paint", (entry) => (seen.paint = entry.startTime));
  observe("layout-shift", (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) seen.shift += value;
  });
  observe("event", (entry) => {
    if ((entry as PerformanceEntry & { interactionId?: number }).interactionId)
      seen.interaction = Math.max(seen.interaction, entry.duration);
  });
}

const seenOn = (page: Page) => page.evaluate(() => (window as unknown as { seen: Seen }).seen);
const middle = (values: number[]) => values.sort((x, y) => x - y)[Math.floor(values.length / 2)]!;

async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: DESKTOP });
  // The runner that compiles this file marks functions by a name that pages do not know.
  await context.addInitScript("globalThis.__name = (value) => value;");
  await context.addInitScript(watch);
  return context.newPage();
}

/** Median first visits with an empty cache: largest paint in milliseconds, shift, scripts in kB as gzip sends them. */
async function firstVisits(browser: Browser, address: string) {
  const paints: number[] = [];
  const shifts: number[] = [];
  let kilobytes = 0;
  for (let run = 0; run < RUNS; run++) {
    const page = await freshPage(browser);
    const scripts: Promise<Buffer>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") scripts.push(response.body().catch(() => Buffer.alloc(0)));
    });
    await page.goto(address, { waitUntil: "networkidle" });
    const { paint, shift } = await seenOn(page);
    paints.push(paint);
    shifts.push(shift);
    kilobytes = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0) / 1000;
    await page.context().close();
  }
  return {
    largestPaint: Math.round(middle(paints)),
    shift: Number(Math.max(...shifts).toFixed(4)),
    scriptKilobytes: Number(kilobytes.toFixed(1)),
  };
}

/** Milliseconds from the last byte of the answer to the frame that shows the matrix of up to 60 actors. */
async function matrixPaint(browser: Browser, address: string) {
  const page = await freshPage(browser);
  await page.goto(`${address}/?size=12`, { waitUntil: "networkidle" });
  const painted = page.evaluate(
    () =>
      new Promise<{ at: number; rows: number }>((done) => {
        const rowsOf = () => Number(document.querySelector('[role="grid"]')?.getAttribute("aria-rowcount") ?? 0);
        const before = rowsOf();
        const observer = new MutationObserver(() => {
          if (rowsOf() <= before) return;
          observer.disconnect();
          requestAnimationFrame(() => requestAnimationFrame((at) => done({ at, rows: rowsOf() })));
        });
        observer.observe(document.body, { subtree: true, attributes: true, childList: true });
      }),
  );
  await page.getByRole("navigation", { name: "Actors" }).getByRole("link", { name: "60", exact: true }).click();
  const { at, rows } = await painted;
  const answered = await page.evaluate(
    (until) =>
      Math.max(
        ...(performance.getEntriesByType("resource") as PerformanceResourceTiming[])
          .filter(({ name, responseEnd }) => name.includes("size=60") && responseEnd <= until)
          .map(({ responseEnd }) => responseEnd),
      ),
    at,
  );
  await page.context().close();
  return { rows, painted: Math.round(at - answered) };
}

/** The longest interaction, in milliseconds, while event types are opened and one is ticked. */
async function filterChange(browser: Browser, address: string) {
  const page = await freshPage(browser);
  await page.goto(address, { waitUntil: "networkidle" });
  await page.getByRole("button", { name: /^Event types/ }).click();
  await page.getByRole("checkbox", { name: "material conflict" }).first().check();
  await page.waitForURL(/quad=material-conflict/);
  await page.waitForLoadState("networkidle");
  const { interaction } = await seenOn(page);
  await page.context().close();
  return Math.round(interaction);
}

/** What a reader waits for in a browser, on the production build with the sample collection. */
export async function pageFigures(dataFolder: string) {
  if (!isBuilt()) return { skipped: "no production build of these sources: run `npm run build` first" };
  // eslint-disable-next-line no-restricted-properties -- a setting of the tests, not of the product
  const executablePath = findBrowser(process.env["CHROMIUM_PATH"]);
  if (!executablePath) return { skipped: "no browser: `npm test` finds or installs one" };
  const server = await startServer(dataFolder);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  try {
    const pages: Record<string, unknown> = {};
    for (const [name, path] of Object.entries(PAGES)) pages[name] = await firstVisits(browser, server.address + path);
    return {
      limits: { largestPaint: 1500, shift: 0.02, scriptKilobytes: 300, matrix: 100, filterChange: 100 },
      pages,
      matrix: await matrixPaint(browser, server.address),
      filterChange: await filterChange(browser, server.address),
    };
  } finally {
    await browser.close();
    await server.stop();
  }
}
