import type { Fault } from "@/lib/relations/fault";
import { message } from "@/lib/relations/message";
import type { FileRowProblem, ImportRun, ImportStage } from "@/lib/relations/import-run";
import { MAX_DATASET_NUMBER } from "@/lib/relations/event-id";
import type { Database } from "better-sqlite3";
import { StoreFault } from "../store-fault";
import { store } from "../store";

/** What an import is of. */
export type ImportOrder = Pick<ImportRun, "datasetId" | "importer" | "papers" | "files">;

/** Notes that an import waits for its turn. */
export async function addImportRun(order: ImportOrder): Promise<number> {
  const now = new Date().toISOString();
  return store().writeSql((database) => {
    ensureImportedDataset(database, order);
    const { lastInsertRowid } = database
      .prepare(
        `INSERT INTO "ImportRun" ("datasetId", "importer", "files", "papers", "state", "stage", "startedAt", "updatedAt", "byteTotal")
         VALUES (@datasetId, @importer, @files, @papers, 'waiting', 'waiting', @now, @now, @byteTotal)`,
      )
      .run({
        datasetId: order.datasetId,
        importer: order.importer,
        files: JSON.stringify(order.files),
        papers: JSON.stringify(order.papers),
        now,
        byteTotal: order.files.reduce((sum, file) => sum + file.sizeBytes, 0),
      });
    return Number(lastInsertRowid);
  });
}

/** The number that a dataset's ids carry. Throws for a dataset that is not imported. */
export function datasetNumber(datasetId: string): number {
  const number = store().reader.prepare(`SELECT "number" FROM "Dataset" WHERE "id" = ?`).pluck().get(datasetId);
  if (typeof number !== "number") throw new Error(`dataset ${datasetId} has no number`);
  return number;
}

function ensureImportedDataset(database: Database, { datasetId, importer, papers }: ImportOrder): void {
  const known = database
    .prepare(`SELECT "kind", "importer", "rowCount" FROM "Dataset" WHERE "id" = ?`)
    .get(datasetId) as { kind: string; importer: string | null; rowCount: number } | undefined;
  if (known?.kind === "imported") {
    if (known.importer === importer) return;
    if (known.rowCount > 0) throw new StoreFault(datasetFault("dataset-of-other-kind", datasetId));
    database.prepare(`UPDATE "Dataset" SET "importer" = ? WHERE "id" = ?`).run(importer, datasetId);
    return;
  }
  if (known !== undefined) throw new StoreFault(datasetFault("dataset-not-imported", datasetId));
  const taken = new Set(database.prepare(`SELECT "number" FROM "Dataset" WHERE "number" IS NOT NULL`).pluck().all());
  let number = 1;
  while (taken.has(number)) number += 1;
  if (number > MAX_DATASET_NUMBER) throw new StoreFault(datasetFault("too-many-datasets", datasetId));
  database
    .prepare(`INSERT INTO "Dataset" ("id", "name", "kind", "number", "importer") VALUES (?, ?, 'imported', ?, ?)`)
    .run(datasetId, papers.name, number, importer);
}

/** A fault that concerns one dataset. */
export function datasetFault(code: string, datasetId: string): Fault {
  return { code, field: "dataset", message: message(`faults.import.${code}`, { dataset: datasetId }) };
}

/** Writes how far an import has come; says whether somebody wants it cancelled. */
export async function noteProgress(
  runId: number,
  progress: { stage: ImportStage; rowCount: number; byteCount: number; rejectedCount: number },
): Promise<{ isCancelWanted: boolean }> {
  return store().writeSql((database) => {
    database
      .prepare(
        `UPDATE "ImportRun" SET "state" = iif(@stage = 'waiting', 'waiting', 'running'), "stage" = @stage, "rowCount" = @rowCount, "byteCount" = @byteCount,
           "rejectedCount" = @rejectedCount, "updatedAt" = @now WHERE "id" = @runId AND "state" IN ('waiting', 'running')`,
      )
      .run({ ...progress, runId, now: new Date().toISOString() });
    const wanted = database.prepare(`SELECT "isCancelWanted" FROM "ImportRun" WHERE "id" = ?`).pluck().get(runId);
    return { isCancelWanted: wanted === 1 };
  });
}

/** Keeps problems of rows with their run. */
export async function saveRowProblems(runId: number, problems: readonly FileRowProblem[]): Promise<void> {
  if (problems.length === 0) return;
  await store().writeSql((database) => {
    const insert = database.prepare(
      `INSERT INTO "RowProblem" ("importRunId", "fileName", "line", "column", "value", "expected")
       VALUES (?, ?, ?, ?, ?, ?)`,
    );
    for (const { fileName, line, column, value, expected } of problems)
      insert.run(runId, fileName, line, column ?? null, value.toWellFormed(), expected);
  });
}

/** Ends a run that stored nothing. */
export async function endImportRun(runId: number, state: "failed" | "cancelled", fault?: Fault): Promise<void> {
  await store().writeSql((database) => {
    const now = new Date().toISOString();
    database
      .prepare(
        `UPDATE "ImportRun" SET "state" = ?, "stage" = 'finished', "fault" = ?, "finishedAt" = ?, "updatedAt" = ?
         WHERE "id" = ? AND "state" IN ('waiting', 'running')`,
      )
      .run(state, fault ? JSON.stringify(fault) : null, now, now, runId);
  });
}

/** Asks that a run that waits or runs be cancelled; its import stops within a second. False when it has ended. */
export async function wantCancel(runId: number): Promise<boolean> {
  return store().writeSql((database) => {
    const update = `UPDATE "ImportRun" SET "isCancelWanted" = 1 WHERE "id" = ? AND "state" IN ('waiting', 'running')`;
    return database.prepare(update).run(runId).changes > 0;
  });
}
