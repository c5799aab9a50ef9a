/**
 * `npm run bench`: the figures that the project promises, measured on this machine with the sample collection in a
 * store of its own, printed as one JSON. Times are warm, in milliseconds, as median and 95th percentile; a loop that
 * hashes a megabyte runs beside them as a yardstick for other machines. The cube, imports and serving are measured with synthetic
 * events of 100,000 and a million rows, with `--ten-million` of ten million too, with `--rows=N,M` of these. `--only=PART`
 * runs one part: coding, pageData, firstLoad, pages, cube, import, backup, exports, review, recoding or serving.
 */
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import type { EventFilter } from "@/lib/relations/event-filter";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { CHROMIUM_ARGUMENTS, findBrowser } from "./find-browser";
import { isBuilt } from "./start/build-if-needed";
import { backupFigures } from "./bench/backup-figures";
import { codingFigures } from "./bench/coding-figures";
import { cubeQuestionFigures } from "./bench/cube-questions";
import { exportFigures } from "./bench/export-figures";
import { importFigures } from "./bench/import-figures";
import { pageFigures as pagesInBrowser } from "./bench/page-figures";
import { recodingFigures } from "./bench/recoding-figures";
import { reviewFigures } from "./bench/review-figures";
import { servingFigures } from "./bench/serving-figures";
import { startServer } from "./bench/start-server";
import { timesOf } from "./bench/times-of";

const dataFolder = mkdtempSync(path.join(tmpdir(), "entente-bench-"));
// eslint-disable-next-line no-restricted-properties -- set before the store reads it: the benchmark has its own folder
process.env["ENTENTE_DATA"] = dataFolder;

async function pageFigures() {
  const { loadSample } = await import("@/server/usecases/load-sample");
  const startedAt = performance.now();
  await loadSample();
  const loadSampleSeconds = Number(((performance.now() - startedAt) / 1000).toFixed(1));
  const usecases = {
    overview: async (filter: EventFilter) => (await import("@/server/usecases/get-overview")).getOverview(filter),
    relations: async (filter: EventFilter) =>
      (await import("@/server/usecases/list-dyads")).listDyads(filter, {
        sort: "tension",
        order: "descending",
        page: 1,
      }),
    dyad: async (filter: EventFilter) => (await import("@/server/usecases/get-dyad")).getDyad("AFG", "PAK", filter),
    actors: async (filter: EventFilter) =>
      (await import("@/server/usecases/list-actors")).listActors(filter, { page: 1 }),
    actor: async (filter: EventFilter) => (await import("@/server/usecases/get-actor")).getActor("TUR", filter),
    mediations: async (filter: EventFilter) =>
      (await import("@/server/usecases/list-mediations")).listMediations(filter, { page: 1 }),
    mediation: async (filter: EventFilter) => {
      const { listMediations } = await import("@/server/usecases/list-mediations");
      const { mediations } = await listMediations(filter, { page: 1 });
      return (await import("@/server/usecases/get-mediation")).getMediation(mediations[0]!.id, filter);
    },
    events: async (filter: EventFilter) => (await import("@/server/usecases/list-events")).listEvents(filter, {}),
    "filter options": async () => (await import("@/server/usecases/get-filter-options")).getFilterOptions(),
    methodology: async () => (await import("@/server/usecases/get-methodology")).getMethodology(),
  };
  const filtered: EventFilter = { ...EMPTY_FILTER, actors: ["PAK", "TUR"], from: "2025-01-01", to: "2025-11-22" };
  const pages: Record<string, unknown> = {};
  for (const [page, read] of Object.entries(usecases)) {
    pages[page] = await timesOf(20, () => read(EMPTY_FILTER));
    if (read.length > 0) pages[`${page}, filtered`] = await timesOf(20, () => read(filtered));
  }
  return { loadSampleSeconds, limitMilliseconds: 50, pages };
}

/** JavaScript that a browser fetches until the overview is at rest, in a window of 1440 × 900, as gzip sends it. */
async function firstLoadFigures() {
  if (!isBuilt()) return { skipped: "no production build of these sources: run `npm run build` first" };
  // eslint-disable-next-line no-restricted-properties -- a setting of the tests, not of the product
  const executablePath = findBrowser(process.env["CHROMIUM_PATH"]);
  if (!executablePath) return { skipped: "no browser: `npm test` finds or installs one" };
  const server = await startServer(dataFolder);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const scripts: Promise<Buffer>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") scripts.push(response.body());
    });
    await page.goto(server.address, { waitUntil: "networkidle" });
    const bytes = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0);
    return { scripts: scripts.length, kilobytes: Number((bytes / 1000).toFixed(1)), limitKilobytes: 300 };
  } finally {
    await browser.close();
    await server.stop();
  }
}

const ADDED_ROWS = 150_000;

const PARTS: Readonly<Record<string, (sizes: readonly number[]) => Promise<object>>> = {
  coding: codingFigures,
  pageData: pageFigures,
  firstLoad: firstLoadFigures,
  pages: () => pagesInBrowser(dataFolder),
  cube: cubeQuestionFigures,
  import: importFigures,
  backup: backupFigures,
  exports: exportFigures,
  review: reviewFigures,
  recoding: recodingFigures,
  serving: (sizes) =>
    servingFigures({ sizes, addedRows: Math.min(ADDED_ROWS, sizes.at(-1)!), runs: 100, loadSeconds: 15 }),
};

/** The sizes of the synthetic files and the parts to run, from the command's arguments. */
function readArguments(args: readonly string[]): { sizes: number[]; parts: string[] } {
  let sizes = [100_000, 1_000_000];
  let parts = Object.keys(PARTS);
  for (const arg of args) {
    const [name, value = ""] = arg.split("=");
    if (arg === "--ten-million") sizes = [100_000, 1_000_000, 10_000_000];
    else if (name === "--rows" && /^\d+(,\d+)*$/.test(value)) sizes = value.split(",").map(Number);
    else if (name === "--only" && Object.hasOwn(PARTS, value)) parts = [value];
    else throw new Error(`unknown: ${arg} (known: --ten-million, --rows=N,M, --only=${Object.keys(PARTS).join("|")})`);
  }
  return { sizes, parts };
}

async function main() {
  const { sizes, parts } = readArguments(process.argv.slice(2));
  const megabyte = Buffer.alloc(1_000_000, "entente");
  const figures: Record<string, unknown> = {
    machine: { processor: cpus()[0]?.model, cores: cpus().length, node: process.version, system: process.platform },
    version: (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version,
    yardstick: await timesOf(30, () => createHash("sha256").update(megabyte).digest("hex")),
  };
  for (const part of parts) figures[part] = await PARTS[part]!(sizes);
  console.log(JSON.stringify(figures, null, 2));
}

try {
  await main();
} finally {
  rmSync(dataFolder, { recursive: true, force: true });
}
