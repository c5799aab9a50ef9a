import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { actTableSql, GDELT_SQL_COLUMNS, SUM_NAMES, sumsSql } from "./gdelt-sql";
import { SYNTHETIC_GDELT, writeSyntheticGdelt } from "./synthetic-gdelt";

const MOST_OUTPUT = 2 ** 28;

type SumName = keyof typeof SUM_NAMES;
type Sums = Record<SumName, readonly string[]>;

/** An import of the command line's own, and the cube that was made after it. */
export interface ImportOnce {
  summary: { rows: number; accepted: number; duplicates: number; grouped: number; events: number; run: number };
  /** From the start of the run to its commit, and until a process that starts after it has the cube. */
  importSeconds: number;
  cubeSeconds: number;
  peakBytes: number;
  /** Without what gathers the cube of the import. */
  peakWithoutCube: number;
  sums: Sums;
}

interface SizeFigures {
  rows: number;
  rowsPerSecond: number;
  peakMegabytes: number;
  peakMegabytesWithoutCube: number;
  [figure: string]: unknown;
}

/**
 * How fast files of synthetic GDELT are imported, with full-text search and cube, beside `sqlite3 .import` and DuckDB
 * over the same file in the same run. Nothing is compared before both count the same events.
 */
export async function importFigures(sizes: readonly number[]): Promise<object> {
  const figures: SizeFigures[] = [];
  for (const rows of sizes) figures.push(await figuresOfSize(rows));
  const [small, large] = figures.slice(-2);
  return {
    data: SYNTHETIC_GDELT,
    sizes: figures,
    ...(small &&
      large && {
        growth: {
          rows: [small.rows, large.rows],
          rowsPerSecondRatio: ratio(large.rowsPerSecond, small.rowsPerSecond),
          leastRowsPerSecondRatio: 0.85,
          peakMemoryRatio: ratio(large.peakMegabytesWithoutCube, small.peakMegabytesWithoutCube),
          mostPeakMemoryRatio: 1.3,
        },
      }),
  };
}

/** Imports files through the command line into the store of a data folder, in processes of their own. */
export function importOnce(dataFolder: string, files: readonly string[]): ImportOnce {
  const imported = bench("import-once.ts", dataFolder, [...files, "--dataset", "gdelt"])
    .trim()
    .split("\n");
  const [summary, memory] = imported.slice(-2).map((line) => JSON.parse(line) as object) as [
    ImportOnce["summary"] & { seconds: number },
    Pick<ImportOnce, "peakBytes" | "peakWithoutCube">,
  ];
  const cube = JSON.parse(bench("cube-once.ts", dataFolder, [])) as { seconds: number; sums: Sums };
  const { seconds: importSeconds } = summary;
  return { summary, importSeconds, cubeSeconds: cube.seconds, ...memory, sums: cube.sums };
}

async function figuresOfSize(rows: number): Promise<SizeFigures> {
  const folder = mkdtempSync(path.join(tmpdir(), "entente-import-"));
  try {
    const file = path.join(folder, "events.export.CSV");
    const bytes = writeSyntheticGdelt(file, { rows, seed: 7 });
    const own = importOnce(path.join(folder, "data"), [file]);
    const duck = await importToDuck(path.join(folder, "duck.db"), file);
    const differing = (["day", "dyad", "type"] as const).filter((by) => !isSame(own.sums[by], duck.sums[by]));
    if (differing.length > 0 || own.summary.rows !== duck.rows)
      throw new Error(
        `the import and SQL count ${rows} rows differently: ${differences(differing, own.sums, duck.sums)}`,
      );
    const seconds = own.importSeconds + own.cubeSeconds;
    const rowsPerSecond = Math.round(rows / seconds);
    const sqlite = importToSqlite(path.join(folder, "sqlite.db"), file);
    return {
      rows,
      megabytes: Math.round(bytes / 1e6),
      isEqualToSql: true,
      accepted: own.summary.accepted,
      duplicates: own.summary.duplicates,
      grouped: own.summary.grouped,
      events: own.summary.events,
      importSeconds: round(own.importSeconds),
      cubeSeconds: round(own.cubeSeconds),
      rowsPerSecond,
      peakMegabytes: Math.round(own.peakBytes / 2 ** 20),
      peakMegabytesWithoutCube: Math.round(own.peakWithoutCube / 2 ** 20),
      sqlite:
        sqlite === undefined
          ? { skipped: "no sqlite3 command line" }
          : { rowsPerSecond: Math.round(rows / sqlite), ratio: ratio(rowsPerSecond, rows / sqlite), leastRatio: 1.5 },
      duckdb: {
        rowsPerSecond: Math.round(rows / duck.seconds),
        ratio: ratio(rowsPerSecond, rows / duck.seconds),
        leastRatio: 0.25,
      },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads the file into a typed table, times that alone, and sums it. */
async function importToDuck(database: string, file: string): Promise<{ seconds: number; rows: number; sums: Sums }> {
  const instance = await DuckDBInstance.create(database);
  const connection = await instance.connect();
  try {
    const columns = GDELT_SQL_COLUMNS.map(([name, type]) => `'${name}': '${type}'`).join(", ");
    const startedAt = performance.now();
    await connection.run(
      `CREATE TABLE raw AS SELECT * FROM read_csv('${file}', delim = '\t', header = false, quote = '', escape = '',
       columns = {${columns}})`,
    );
    await connection.run("CHECKPOINT");
    const seconds = (performance.now() - startedAt) / 1000;
    // An empty cell of text is read as NULL, which equals nothing: such rows have no dyad.
    for (const sql of actTableSql()) await connection.run(sql);
    const rows = Number((await connection.runAndReadAll("SELECT count(*) FROM raw")).getRows()[0]![0]);
    const sumsBy = async (by: SumName) => {
      const found = await connection.runAndReadAll(sumsSql(by));
      return found
        .getRows()
        .map((row) => row.map(String).join("|"))
        .sort();
    };
    return {
      seconds,
      rows,
      sums: { day: await sumsBy("day"), dyad: await sumsBy("dyad"), type: await sumsBy("type") },
    };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Seconds of `sqlite3 .import` into a table of 61 columns, with journal and waits for the disk off. */
function importToSqlite(database: string, file: string): number | undefined {
  if (spawnSync("sqlite3", ["--version"]).error) return undefined;
  const script = `${database}.sql`;
  const columns = GDELT_SQL_COLUMNS.map(([name]) => name).join(", ");
  writeFileSync(
    script,
    `PRAGMA journal_mode = OFF;\nPRAGMA synchronous = OFF;\nCREATE TABLE raw (${columns});\n.mode tabs\n.import "${file}" raw\n`,
  );
  const startedAt = performance.now();
  execFileSync("sqlite3", [database, `.read "${script}"`], { stdio: ["ignore", "ignore", "inherit"] });
  return (performance.now() - startedAt) / 1000;
}

function bench(script: string, dataFolder: string, args: readonly string[]): string {
  return execFileSync(process.execPath, ["--import", "tsx", `scripts/bench/${script}`, ...args], {
    encoding: "utf8",
    maxBuffer: MOST_OUTPUT,
    stdio: ["ignore", "pipe", "inherit"],
    // eslint-disable-next-line no-restricted-properties -- handed on, not read
    env: { ...process.env, ENTENTE_DATA: dataFolder },
  });
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, at) => line === other[at]);
}

/** The first lines that only one of the two has. */
function differences(parts: readonly SumName[], own: Sums, other: Sums): string {
  const missing = (from: readonly string[], of: readonly string[]) => {
    const known = new Set(from);
    return of.filter((line) => !known.has(line)).slice(0, 5);
  };
  return JSON.stringify(
    parts.map((by) => ({ by, ours: missing(other[by], own[by]), sql: missing(own[by], other[by]) })),
  );
}

function round(value: number): number {
  return Number(value.toFixed(2));
}

function ratio(one: number, other: number): number {
  return round(one / other);
}
