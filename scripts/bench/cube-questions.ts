import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import Database from "better-sqlite3";
import { actorSums } from "@/lib/cube/actor-sums";
import { topDyads } from "@/lib/cube/dyad-sums";
import type { RelationCube } from "@/lib/cube/relation-cube";
import { selectRows } from "@/lib/cube/row-selection";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { cubeFileFigures } from "./cube-file-figures";
import { openDuck, type Duck } from "./duck";
import { QUESTIONS, type Answer } from "./questions";
import { questionSets, type QuestionSet } from "./question-filters";
import { RELATION_COLUMNS, relationValues } from "./question-sql";
import { bytesOfCube, syntheticCube } from "./synthetic-cube";
import { forSyntheticRows } from "./synthetic-events";

const SEED = 20_261_123;
const SETS = 24;
const RUNS = 3;
/** Events at which SQLite is asked too. */
const SQLITE_EVENTS = 100_000;

interface QuestionFigures {
  /** Milliseconds over all sets and runs. */
  p50: number;
  p95: number;
  duckP50?: number;
  duckP95?: number;
  /** The cube's p95 ÷ DuckDB's. */
  ratio?: number;
}

/**
 * Answers the ten questions of the pages over synthetic events of each size, 24 sets of parameters of which half are
 * filtered, and compares the answers with DuckDB's on its own sorted file, and with SQLite's where there are few
 * events, before any time counts. Throws where two answers differ.
 */
export async function cubeQuestionFigures(sizes: readonly number[]): Promise<Record<string, unknown>> {
  const figures: Record<string, unknown> = {};
  for (const events of sizes) figures[`${events} events`] = await figuresOf(events);
  return figures;
}

async function figuresOf(events: number): Promise<Record<string, unknown>> {
  const { cube, secondsToBuild } = syntheticCube(events, SEED);
  const folder = mkdtempSync(path.join(tmpdir(), "entente-cube-"));
  const duck = await openDuck(path.join(folder, "relations.duckdb"), (visit) => forSyntheticRows(events, SEED, visit));
  try {
    const all = selectRows(cube, EMPTY_FILTER);
    const actors = actorSums(all).sort((x, y) => y.eventCount - x.eventCount);
    const sets = questionSets(
      SETS,
      SEED,
      topDyads(all, 100),
      actors.map(({ actor }) => actor),
    );
    await compare(cube, sets, duck, events);
    const questions: Record<string, QuestionFigures> = {};
    for (const name of Object.keys(QUESTIONS)) questions[name] = await timesOf(name, cube, sets, duck);
    return {
      rows: cube.rowWord.length,
      bytesPerEvent: round(bytesOfCube(cube) / events),
      secondsToBuild: round(secondsToBuild),
      ...cubeFileFigures(cube, path.join(folder, "cube"), Math.round(events * 0.015)),
      slowestP95: Math.max(...Object.values(questions).map(({ p95 }) => p95)),
      questions,
    };
  } finally {
    duck.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compare(cube: RelationCube, sets: readonly QuestionSet[], duck: Duck, events: number): Promise<void> {
  const sqlite = events <= SQLITE_EVENTS ? openSqlite(events) : undefined;
  for (const [name, { ask, toAnswer, sql }] of Object.entries(QUESTIONS))
    for (const [index, set] of sets.entries()) {
      const answer = toAnswer(ask(cube, set) as never);
      const text = sql(set);
      expectEqual(`DuckDB, ${name}, ${index}`, await duck.ask(text), answer);
      if (sqlite) expectEqual(`SQLite, ${name}, ${index}`, sqlite.prepare(text).raw().all() as Answer, answer);
    }
  sqlite?.close();
}

function expectEqual(what: string, theirs: Answer, ours: Answer): void {
  if (isDeepStrictEqual(theirs, ours)) return;
  const row = ours.findIndex((one, index) => !isDeepStrictEqual(one, theirs[index]));
  throw new Error(
    `${what}: ${theirs.length} and ${ours.length} rows; row ${row}: ${JSON.stringify([theirs[row], ours[row]])}`,
  );
}

async function timesOf(
  name: string,
  cube: RelationCube,
  sets: readonly QuestionSet[],
  duck: Duck,
): Promise<QuestionFigures> {
  const { ask, sql, isAggregate } = QUESTIONS[name]!;
  const times: number[] = [];
  for (let run = 0; run < RUNS + 1; run++)
    for (const set of sets) {
      const startedAt = performance.now();
      ask(cube, set);
      if (run > 0) times.push(performance.now() - startedAt);
    }
  const own = { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
  if (!isAggregate) return own;
  const duckTimes: number[] = [];
  for (const set of sets) {
    const text = sql(set);
    await duck.run(text);
    const startedAt = performance.now();
    await duck.run(text);
    duckTimes.push(performance.now() - startedAt);
  }
  const [duckP50, duckP95] = [quantile(duckTimes, 0.5), quantile(duckTimes, 0.95)];
  return { ...own, duckP50, duckP95, ratio: round(own.p95 / duckP95) };
}

function openSqlite(events: number): Database.Database {
  const database = new Database(":memory:");
  const names = Object.keys(RELATION_COLUMNS);
  database.exec(`CREATE TABLE relation (${names.map((name) => `${name} INTEGER`).join(", ")})`);
  const insert = database.prepare(`INSERT INTO relation VALUES (${names.map(() => "?").join(", ")})`);
  database.transaction(() => forSyntheticRows(events, SEED, (row) => insert.run(relationValues(row))))();
  return database;
}

function quantile(times: number[], share: number): number {
  const sorted = [...times].sort((x, y) => x - y);
  return round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!);
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
