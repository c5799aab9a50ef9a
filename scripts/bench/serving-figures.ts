import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { toDayNumber } from "@/lib/relations/day";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { formatEventFilter } from "@/lib/relations/event-filter-url";
import { isBuilt } from "../start/build-if-needed";
import { importOnce } from "./import-figures";
import { findIsoStates } from "./iso-states";
import { percentile } from "./percentile";
import { questionSets } from "./question-filters";
import { startServer } from "./start-server";
import { writeSyntheticGdelt } from "./synthetic-gdelt";

const CLIENTS = 50;
const ADDED_DAY = toDayNumber("2025-06-01");
const ADDED_ID = 900_000_000;
const MOST_VISIBLE_MS = 120_000;

/** The pair with the most events. */
const PAIR = { a: "HTI", b: "OMN" };
/** What is asked of the HTTP API. */
const QUESTIONS: Readonly<Record<string, string>> = {
  relations: "relations",
  matrix: "matrix",
  series: `relations/${PAIR.a}/${PAIR.b}/series`,
  actors: "actors",
  mediations: "mediations",
  events: "events",
};
const SETS = 24;

/** Each question under repeatable filters, every other one of which is none. */
function addressesOf(api: string): [name: string, addresses: string[]][] {
  const states = findIsoStates().map(({ code }) => code);
  const queries = questionSets(SETS, 11, [PAIR], states).map(({ filter }) =>
    formatEventFilter({ ...filter, dataset: [], review: EMPTY_FILTER.review }),
  );
  return Object.entries(QUESTIONS).map(([name, question]) => [
    name,
    queries.map((query) => `${api}/${question}?${query}`),
  ]);
}

/** How long the measured loops are, and how many rows are added while the server runs. */
export interface ServingPlan {
  sizes: readonly number[];
  addedRows: number;
  runs: number;
  loadSeconds: number;
}

interface ProcessReport {
  resetAt: number;
  p99: number;
  max: number;
  peakBytes: number;
}

interface SizeFigures {
  rows: number;
  /** Of questions that have been asked before, over the same data. */
  p95: Record<string, number>;
  /** The longest of those that are asked for the first time. */
  first: Record<string, number>;
  [figure: string]: unknown;
}

/** How fast the production server answers through its HTTP API over synthetic GDELT of several sizes. */
export async function servingFigures(plan: ServingPlan): Promise<object> {
  if (!isBuilt()) return { skipped: "no production build of these sources: run `npm run build` first" };
  const figures: SizeFigures[] = [];
  for (const rows of plan.sizes) figures.push(await figuresOfSize(rows, plan));
  const [first, last] = [figures[0]!, figures.at(-1)!];
  const ratiosOf = (which: "p95" | "first") =>
    Object.fromEntries(Object.keys(QUESTIONS).map((name) => [name, round(last[which][name]! / first[which][name]!)]));
  return {
    sizes: figures,
    ...(figures.length > 1 && {
      growth: {
        rows: [first.rows, last.rows],
        p95Ratio: ratiosOf("p95"),
        mostP95Ratio: 3,
        firstRatio: ratiosOf("first"),
      },
    }),
  };
}

async function figuresOfSize(rows: number, plan: ServingPlan): Promise<SizeFigures> {
  const folder = mkdtempSync(path.join(tmpdir(), "entente-serving-"));
  const [data, reports] = [path.join(folder, "data"), path.join(folder, "reports")];
  mkdirSync(reports);
  try {
    const file = path.join(folder, "events.export.CSV");
    writeSyntheticGdelt(file, { rows, seed: 7 });
    importOnce(data, [file]);
    rmSync(file);
    const added = path.join(folder, "added.export.CSV");
    writeSyntheticGdelt(added, { rows: plan.addedRows, seed: 8, days: 30, firstDay: ADDED_DAY, firstId: ADDED_ID });
    const preload = pathToFileURL(path.resolve("scripts/bench/report-process.mjs")).href;
    const server = await startServer(data, { NODE_OPTIONS: `--import ${preload}`, ENTENTE_BENCH_REPORTS: reports });
    try {
      const api = `${server.address}/api/v1`;
      const p95: Record<string, number> = {};
      const first: Record<string, number> = {};
      const asked = addressesOf(api);
      for (const [name, addresses] of asked) {
        await ask(addresses[0]!); // what the threads must load before their first answer is no part of it
        first[name] = Math.max(...(await timesOf([...new Set(addresses)].slice(1))));
        const rounds = Array.from({ length: Math.ceil(plan.runs / SETS) }, () => addresses).flat();
        p95[name] = percentile(await timesOf(rounds), 0.95);
      }
      const load = await loadFigures(
        asked.flatMap(([, addresses]) => addresses),
        reports,
        plan.loadSeconds,
      );
      const visible = await visibleFigures(api, data, added, plan.addedRows);
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      const peakBytes = Math.max(...readReports(reports).map((report) => report.peakBytes));
      return {
        rows,
        p95,
        first,
        load,
        added: visible,
        peakMegabytes: Math.round(peakBytes / 2 ** 20),
        mostPeakMegabytes: 1_024,
      };
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ask(address: string): Promise<unknown> {
  const answer = await fetch(address);
  const body: unknown = await answer.json();
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${JSON.stringify(body).slice(0, 300)}`);
  return body;
}

/** How long answers took in milliseconds, asked for one after the other. */
async function timesOf(addresses: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const address of addresses) {
    const startedAt = performance.now();
    await ask(address);
    times.push(performance.now() - startedAt);
  }
  return times;
}

/** Fifty clients who each ask one question after the other, and how long the server's event loop waited meanwhile. */
async function loadFigures(addresses: readonly string[], reports: string, seconds: number): Promise<object> {
  const times: number[] = [];
  const resetFile = path.join(reports, "reset");
  writeFileSync(resetFile, String(Date.now()));
  const startedAt = performance.now();
  const client = async (number: number) => {
    for (let turn = number; performance.now() - startedAt < seconds * 1_000; turn++) {
      const askedAt = performance.now();
      await ask(addresses[turn % addresses.length]!);
      times.push(performance.now() - askedAt);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, number) => client(number)));
  const took = (performance.now() - startedAt) / 1_000;
  const found = readReports(reports).filter((report) => report.resetAt > 0);
  return {
    clients: CLIENTS,
    answersPerSecond: Math.round(times.length / took),
    p95Milliseconds: percentile(times, 0.95),
    eventLoopDelay: {
      p99Milliseconds: round(Math.max(...found.map((report) => report.p99))),
      longestMilliseconds: round(Math.max(...found.map((report) => report.max))),
      limitP99Milliseconds: 10,
    },
  };
}

/** The reports of the server's processes, those that ended before the last reset left out. */
function readReports(folder: string): ProcessReport[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return files.map((name) => JSON.parse(readFileSync(path.join(folder, name), "utf8")) as ProcessReport);
}

/** Imports rows beside the running server, which is asked for its number of events all the while. */
async function visibleFigures(api: string, data: string, file: string, rows: number): Promise<object> {
  const before = await countEvents(api);
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "scripts/bench/import-once.ts", file, "--dataset", "gdelt"],
    {
      stdio: ["ignore", "pipe", "ignore"],
      // eslint-disable-next-line no-restricted-properties -- handed on, not read
      env: { ...process.env, ENTENTE_DATA: data },
    },
  );
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const deadline = performance.now() + MOST_VISIBLE_MS;
  let seenAt = 0;
  while (seenAt === 0 && performance.now() < deadline) {
    if ((await countEvents(api)) !== before) seenAt = Date.now();
    else await new Promise((resolve) => setTimeout(resolve, 10));
  }
  if ((await ended) !== 0 || seenAt === 0) throw new Error("rows that were added while the server ran were not seen");
  const { run } = JSON.parse(output.trim().split("\n").at(-2)!) as { run: number };
  const { finishedAt } = (await ask(`${api}/datasets/imports/${run}`)) as { finishedAt: string };
  return { rows, secondsUntilVisible: round((seenAt - Date.parse(finishedAt)) / 1_000), limitSeconds: 1 };
}

async function countEvents(api: string): Promise<number> {
  return ((await ask(`${api}/events?`)) as { totalEventCount: number }).totalEventCount;
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
