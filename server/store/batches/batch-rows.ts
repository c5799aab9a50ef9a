import { existsSync } from "node:fs";
import type { BatchChoices, BatchState, DocumentBatch } from "@/lib/relations/document-batch";
import type { Fault } from "@/lib/relations/fault";
import type { FileRowProblem } from "@/lib/relations/import-run";
import { store } from "../store";

/** A file of a batch, and where it lies. */
export interface BatchFile {
  name: string;
  path: string;
  sizeBytes: number;
}

/** A runner says so often that it is still at it, in milliseconds. */
export const HEARTBEAT_MS = 3_000;
const SILENT_MS = 15_000;

interface BatchRow {
  id: number;
  files: string;
  choices: string;
  state: BatchState;
  isCancelWanted: number;
  startedAt: string;
  begunAt: string;
  updatedAt: string;
  finishedAt: string | null;
  secondsBefore: number;
  total: number | null;
  position: number;
  begunPosition: number;
  fault: string | null;
}

/** Notes a batch that is about to run. */
export function addBatch(files: readonly BatchFile[], choices: BatchChoices, runner: string): Promise<number> {
  return store().writeSql((database) => {
    const now = new Date().toISOString();
    const { lastInsertRowid } = database
      .prepare(
        `INSERT INTO "DocumentBatch" ("files", "choices", "state", "runner", "startedAt", "begunAt", "updatedAt")
         VALUES (?, ?, 'running', ?, ?, ?, ?)`,
      )
      .run(JSON.stringify(files), JSON.stringify(choices), runner, now, now, now);
    return Number(lastInsertRowid);
  });
}

/** Takes a batch that has stopped, or that nobody is at any more, in order to go on; false where that cannot be. */
export function takeBatch(id: number, runner: string): Promise<boolean> {
  return store().writeSql((database) => {
    const now = Date.now();
    return (
      database
        .prepare(
          `UPDATE "DocumentBatch" SET "state" = 'running', "runner" = @runner, "isCancelWanted" = 0, "fault" = NULL,
             "finishedAt" = NULL, "begunAt" = @at, "updatedAt" = @at, "begunPosition" = "position",
             "secondsBefore" = "secondsBefore" + (julianday("updatedAt") - julianday("begunAt")) * 86400
           WHERE "id" = @id AND ("state" IN ('cancelled', 'failed') OR ("state" = 'running' AND "updatedAt" < @silent))`,
        )
        .run({ id, runner, at: new Date(now).toISOString(), silent: new Date(now - SILENT_MS).toISOString() }).changes >
      0
    );
  });
}

/** Says that a runner is still at it; whether somebody wants it to stop. */
export function touchBatch(id: number, runner: string, total?: number): Promise<boolean> {
  return store().writeSql((database) => {
    database
      .prepare(
        `UPDATE "DocumentBatch" SET "updatedAt" = ?, "total" = coalesce(?, "total") WHERE "id" = ? AND "runner" = ?`,
      )
      .run(new Date().toISOString(), total ?? null, id, runner);
    return database.prepare(`SELECT "isCancelWanted" FROM "DocumentBatch" WHERE "id" = ?`).pluck().get(id) === 1;
  });
}

/** Ends a batch, for good when it is done; what it has added stays. */
export function endBatch(
  id: number,
  runner: string,
  state: "done" | "failed" | "cancelled",
  fault?: Fault,
): Promise<void> {
  return store().writeSql((database) => {
    const now = new Date().toISOString();
    database
      .prepare(
        `UPDATE "DocumentBatch" SET "state" = ?, "fault" = ?, "finishedAt" = ?, "updatedAt" = ?
         WHERE "id" = ? AND "runner" = ? AND "state" = 'running'`,
      )
      .run(state, fault ? JSON.stringify(fault) : null, now, now, id, runner);
  });
}

/** Asks that a batch stop; it does so after the document that it is at. False when it has ended. */
export function wantBatchCancel(id: number): Promise<boolean> {
  return store().writeSql(
    (database) =>
      database.prepare(`UPDATE "DocumentBatch" SET "isCancelWanted" = 1 WHERE "id" = ? AND "state" = 'running'`).run(id)
        .changes > 0,
  );
}

/** Batches, the latest first, or the one of an id. */
export function readBatches({ id, limit = 20 }: { id?: number; limit?: number } = {}): DocumentBatch[] {
  const where = id === undefined ? "" : `WHERE "id" = @id`;
  const rows = store()
    .reader.prepare(`SELECT * FROM "DocumentBatch" ${where} ORDER BY "id" DESC LIMIT @limit`)
    .all({ limit, ...(id !== undefined && { id }) }) as BatchRow[];
  return rows.map(toBatch);
}

/** The files of a batch. */
export function readBatchFiles(id: number): BatchFile[] {
  const files = store().reader.prepare(`SELECT "files" FROM "DocumentBatch" WHERE "id" = ?`).pluck().get(id);
  return files === undefined ? [] : (JSON.parse(files as string) as BatchFile[]);
}

/** Problems that were kept of a batch, in the order of its files. */
export function readBatchProblems(id: number, limit: number): FileRowProblem[] {
  const rows = store()
    .reader.prepare(
      `SELECT "fileName", "line", "column", "value", "expected" FROM "BatchProblem" WHERE "batchId" = ?
       ORDER BY "id" LIMIT ?`,
    )
    .all(id, limit) as (Omit<FileRowProblem, "column"> & { column: string | null })[];
  return rows.map(({ column, ...problem }) => ({ ...problem, ...(column !== null && { column }) }));
}

function toBatch(row: BatchRow): DocumentBatch {
  const files = JSON.parse(row.files) as BatchFile[];
  const isInterrupted = row.state === "running" && Date.parse(row.updatedAt) < Date.now() - SILENT_MS;
  const hasStopped = row.state === "cancelled" || row.state === "failed" || isInterrupted;
  const secondsNow = Math.max(0, (Date.parse(row.updatedAt) - Date.parse(row.begunAt)) / 1_000);
  const dealtWith = row.position - row.begunPosition;
  const counts = countOutcomes(row.id);
  return {
    id: row.id,
    files: files.map(({ name, sizeBytes }) => ({ name, sizeBytes })),
    choices: JSON.parse(row.choices) as BatchChoices,
    state: row.state,
    isInterrupted,
    canResume: hasStopped && files.every(({ path }) => existsSync(/* turbopackIgnore: true */ path)),
    isCancelWanted: row.isCancelWanted === 1,
    startedAt: row.startedAt,
    updatedAt: row.updatedAt,
    ...(row.finishedAt !== null && { finishedAt: row.finishedAt }),
    seconds: row.secondsBefore + secondsNow,
    ...(row.total !== null && { total: row.total }),
    position: row.position,
    ...(secondsNow >= 1 && dealtWith > 0 && { pace: dealtWith / secondsNow }),
    ...counts,
    ...(row.fault !== null && { fault: JSON.parse(row.fault) as Fault }),
  };
}

function countOutcomes(id: number) {
  return store()
    .reader.prepare(
      `SELECT count(*) FILTER (WHERE "outcome" IN ('added', 'near')) AS "addedCount",
              count(*) FILTER (WHERE "outcome" = 'known') AS "duplicateCount",
              count(*) FILTER (WHERE "outcome" = 'near') AS "nearCount",
              count(*) FILTER (WHERE "outcome" = 'left-out') AS "leftOutCount",
              count(*) FILTER (WHERE "outcome" = 'problem') AS "problemCount",
              count(*) FILTER (WHERE "outcome" IN ('added', 'near') AND "dateOrigin" = 'given') AS "givenDateCount"
       FROM "BatchDocument" WHERE "batchId" = ?`,
    )
    .get(id) as Pick<
    DocumentBatch,
    "addedCount" | "duplicateCount" | "nearCount" | "leftOutCount" | "problemCount" | "givenDateCount"
  >;
}
