import Database, { type Database as Connection } from "better-sqlite3";
import { existsSync } from "node:fs";
import type { ActorCode } from "@/lib/relations/actor-code";
import { EVENT_SLOTS, MAX_DATASET_NUMBER } from "@/lib/relations/event-id";
import { openDatabase } from "../open-database";
import { toWriteFault } from "../to-write-fault";
import { searchRange } from "./compose-event";
import type { FedEvent } from "./cube-feed";
import { createDatasetTables, writeWithoutJournal } from "./dataset-schema";
import { EventAppender } from "./event-appender";
import { EventWriter, type ActWriter } from "./event-writer";
import { findRowIds, type RowIdFindings } from "./find-row-ids";
import { ActFinder, type ActRows } from "./group-rows";
import { HashSource, hashesOfFile } from "./hash-list";
import { MediationWriter } from "./mediation-rows";
import { mergeRuns } from "./merge-runs";
import { dayNumberOfRecord } from "./record-writer";
import type { WrittenRuns } from "./run-writer";
import { SearchBatcher } from "./search-batcher";
import type { SearchSink } from "./search-writer";
import { StoredKinds } from "./stored-kinds";

/** An event as it was written, for what is derived from the store. */
export interface StoredChange extends FedEvent {
  /** False for an event that the dataset held and that has got rows. */
  isNew: boolean;
}

/** Rows that have been sorted, and where they go. */
export interface RowsToStore {
  datasetId: string;
  datasetNumber: number;
  runId: number;
  runs: readonly WrittenRuns[];
  /** The dataset's file: one that is there gets the rows added, else it is made. */
  file: string;
  /** Takes the words of events of a new file. */
  search: SearchSink;
  /** What the run says of itself beside what is counted here; kept in the file. */
  summary: Record<string, unknown>;
  onEvent?: (change: StoredChange) => void;
  /** Called now and then with the number of rows that have been merged. May throw to break off. */
  onProgress?: (rowCount: number) => void | Promise<void>;
}

/** What an import did to its dataset. */
export interface StoredCounts {
  accepted: number;
  duplicates: number;
  /** Accepted rows that joined another row's event. */
  grouped: number;
  newEvents: number;
  /** Of these: events without a type. */
  statements: number;
}

/**
 * Merges sorted rows into a dataset's file: all of them or none. Throws a StoreFault when the disk takes nothing more.
 */
export async function storeRows(rows: RowsToStore): Promise<StoredCounts> {
  const isThere = existsSync(rows.file);
  const database = isThere ? openDatabase(rows.file) : new Database(rows.file);
  try {
    if (!isThere) writeWithoutJournal(database);
    database.exec("BEGIN IMMEDIATE");
    if (!isThere) createDatasetTables(database, rows.datasetId, rows.datasetNumber);
    const counts = await merge(database, rows, isThere);
    database.exec("COMMIT");
    if (!isThere) database.pragma("locking_mode = NORMAL");
    if (!isThere) database.pragma("journal_mode = WAL");
    return counts;
  } catch (error) {
    if (isThere && database.inTransaction) database.exec("ROLLBACK");
    throw toWriteFault(error, rows.file);
  } finally {
    database.close();
  }
}

async function merge(database: Connection, rows: RowsToStore, isThere: boolean): Promise<StoredCounts> {
  const found = keepRowIds(database, rows);
  const kinds = new StoredKinds(database);
  const files = rows.runs.flatMap((run) => {
    const numbers = kinds.numbersOf(run.kinds);
    return run.files.map((file) => ({ file, kinds: numbers }));
  });
  const writer: ActWriter = isThere
    ? new EventAppender(database, rows.datasetNumber, kinds)
    : new EventWriter(database, rows.datasetNumber);
  const search = isThere ? undefined : rows.search;
  const words = new SearchBatcher();
  const mediations = new MediationWriter(database);
  const acts = new ActFinder(found);
  let newEvents = 0;
  let statements = 0;
  let firstDay = Infinity;
  let lastDay = -Infinity;
  let merged = 0;
  const onAct = (act: ActRows) => {
    const { id, event, isNew, review } = writer.put(act);
    const kind = kinds.of(event.kind);
    if (isNew) {
      newEvents += 1;
      if (kind[0] === null) statements += 1;
      const day = dayNumberOfRecord(Math.floor(id / (EVENT_SLOTS * (MAX_DATASET_NUMBER + 1))));
      if (day < firstDay) firstDay = day;
      if (day > lastDay) lastDay = day;
    }
    if (kind[5] !== null) mediations.put(id, kind[5], event.participants, event.rows);
    if (search && kind[0] !== null) addWords(words, id, act);
    if (rows.onEvent) {
      const { kind: kindNumber, participants, intensity, sentiment, reportCount } = event;
      rows.onEvent({ id, isNew, kindNumber, kind, participants, intensity, sentiment, reportCount, review });
    }
  };
  for (const group of mergeRuns(files)) {
    merged += group.count;
    acts.find(group, onAct);
    if (words.isFull) await search!.add(words.take()!);
    if (merged % 4_096 < group.count) await rows.onProgress?.(merged);
  }
  writer.finish();
  const rest = words.take();
  if (rest) await search!.add(rest);
  if (search) await search.finish();
  const result: StoredCounts = { ...acts.counts, grouped: acts.counts.accepted - newEvents, newEvents, statements };
  for (const { actors } of rows.runs) keepActors(database, actors);
  database
    .prepare(
      `UPDATE "total" SET "eventCount" = "eventCount" + @newEvents, "statementCount" = "statementCount" + @statements,
         "rowCount" = "rowCount" + @accepted,
         "firstDay" = min(coalesce("firstDay", @firstDay), coalesce(@firstDay, "firstDay")),
         "lastDay" = max(coalesce("lastDay", @lastDay), coalesce(@lastDay, "lastDay"))`,
    )
    .run({
      ...result,
      firstDay: newEvents > 0 ? firstDay : null,
      lastDay: newEvents > 0 ? lastDay : null,
    });
  database
    .prepare(`INSERT INTO "run" ("id", "summary") VALUES (?, ?)`)
    .run(rows.runId, JSON.stringify({ ...rows.summary, ...result }));
  return result;
}

/** Compares the ids of the rows with each other and with those of the dataset, and writes the new ones. */
function keepRowIds(database: Connection, { runs, runId }: RowsToStore): RowIdFindings {
  const insert = database.prepare(`INSERT INTO "rowHash" ("run", "place", "hashes") VALUES (?, ?, ?)`);
  const readBlock = database.prepare(`SELECT "hashes" FROM "rowHash" WHERE "run" = ? AND "place" = ?`).pluck();
  const storedRuns = database.prepare(`SELECT DISTINCT "run" FROM "rowHash"`).pluck().all() as number[];
  const blocksOf = function* (run: number) {
    for (let place = 0; ; place++) {
      const bytes = readBlock.get(run, place) as Buffer | undefined;
      if (!bytes) return;
      yield new BigUint64Array(new Uint8Array(bytes).buffer);
    }
  };
  let place = 0;
  return findRowIds(
    runs.flatMap((run) => run.hashFiles.map(hashesOfFile)),
    storedRuns.map((run) => new HashSource(blocksOf(run))),
    runs.reduce((sum, run) => sum + run.rowCount, 0),
    (hashes) => {
      for (let at = 0; at < hashes.length; at += HASHES_PER_BLOCK) {
        const block = hashes.subarray(at, at + HASHES_PER_BLOCK);
        insert.run(runId, place++, Buffer.from(block.buffer, block.byteOffset, block.byteLength));
      }
    },
  );
}

const HASHES_PER_BLOCK = 2 ** 16;

function addWords(words: SearchBatcher, id: number, { group, members, count }: ActRows): void {
  for (let i = 0; i < count; i++) {
    const [start, end] = searchRange(group.view, group.starts[members[i]!]!);
    words.words(group.bytes, start, end);
  }
  words.end(id);
}

function keepActors(database: Connection, names: ReadonlyMap<ActorCode, string>): void {
  const keep = database.prepare(
    `INSERT INTO "actor" ("code", "name") VALUES (?, ?)
     ON CONFLICT ("code") DO UPDATE SET "name" = min("name", excluded."name")`,
  );
  for (const [code, name] of names) keep.run(code, name);
}
