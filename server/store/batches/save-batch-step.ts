import type { Database } from "better-sqlite3";
import type { DateOrigin } from "@/lib/relations/document-batch";
import { MAX_KEPT_PROBLEMS, type FileRowProblem } from "@/lib/relations/import-run";
import { writeCodedDocument, type DocumentToSave } from "../save-document";
import { store } from "../store";
import type { FoundTelling } from "./tellings";

/** What is to become of one document of a batch. */
export type BatchStepOutcome =
  | { kind: "problem"; problems: readonly FileRowProblem[] }
  /** Its text is stored already. */
  | { kind: "known"; documentId: string }
  /** It tells the same as another, and such documents are left out. */
  | { kind: "left-out"; first: FoundTelling }
  | { kind: "save"; entry: DocumentToSave; bands: readonly number[]; first?: FoundTelling; dateOrigin: DateOrigin };

/** One document of a batch, by its place. */
export interface BatchStep {
  batchId: number;
  runner: string;
  position: number;
  fileName: string;
  line: number;
  outcome: BatchStepOutcome;
}

/** Another process goes on with the batch; this one has to leave it. */
export class BatchTaken extends Error {}

/**
 * Stores one document of a batch and moves the batch past it, in one transaction: killed at any moment, the batch goes
 * on with the first document that is not stored. Says whether somebody wants it to stop. Throws `BatchTaken`.
 */
export function saveBatchStep(step: BatchStep): Promise<{ isCancelWanted: boolean; isAdded: boolean }> {
  return store().writeSql((database) => {
    const { batchId, runner, position } = step;
    const { changes } = database
      .prepare(
        `UPDATE "DocumentBatch" SET "position" = @position + 1, "updatedAt" = @now
         WHERE "id" = @batchId AND "runner" = @runner AND "position" = @position AND "state" = 'running'`,
      )
      .run({ batchId, runner, position, now: new Date().toISOString() });
    if (changes !== 1) throw new BatchTaken(`batch ${batchId} is at another place`);
    const { outcome, documentId, dateOrigin } = write(database, step);
    database
      .prepare(
        `INSERT INTO "BatchDocument" ("batchId", "position", "fileName", "line", "outcome", "documentId", "dateOrigin")
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(batchId, position, step.fileName, step.line, outcome, documentId ?? null, dateOrigin ?? null);
    const wanted = database.prepare(`SELECT "isCancelWanted" FROM "DocumentBatch" WHERE "id" = ?`).pluck().get(batchId);
    return { isCancelWanted: wanted === 1, isAdded: outcome === "added" || outcome === "near" };
  });
}

function write(
  database: Database,
  { batchId, outcome }: BatchStep,
): { outcome: string; documentId?: string; dateOrigin?: DateOrigin } {
  if (outcome.kind === "problem") {
    keepProblems(database, batchId, outcome.problems);
    return { outcome: "problem" };
  }
  if (outcome.kind === "known") return { outcome: "known", documentId: outcome.documentId };
  if (outcome.kind === "left-out") return { outcome: "left-out", documentId: outcome.first.firstDocumentId };
  const { documentId, isNew } = writeCodedDocument(database, outcome.entry);
  if (!isNew) return { outcome: "known", documentId };
  const addBand = database.prepare(`INSERT OR IGNORE INTO "TextBand" ("key", "documentId") VALUES (?, ?)`);
  for (const key of outcome.bands) addBand.run(BigInt(key), documentId);
  const { first, dateOrigin } = outcome;
  if (!first) {
    database.prepare(`DELETE FROM "Retelling" WHERE "documentId" = ?`).run(documentId);
    return { outcome: "added", documentId, dateOrigin };
  }
  database
    .prepare(
      `INSERT OR REPLACE INTO "Retelling" ("documentId", "firstDocumentId", "similarity", "codedAsOf")
       VALUES (?, ?, ?, ?)`,
    )
    .run(documentId, first.firstDocumentId, first.similarity, first.codedAsOf);
  return { outcome: "near", documentId, dateOrigin };
}

function keepProblems(database: Database, batchId: number, problems: readonly FileRowProblem[]): void {
  const kept = database
    .prepare(`SELECT count(*) FROM "BatchProblem" WHERE "batchId" = ?`)
    .pluck()
    .get(batchId) as number;
  const insert = database.prepare(
    `INSERT INTO "BatchProblem" ("batchId", "fileName", "line", "column", "value", "expected") VALUES (?, ?, ?, ?, ?, ?)`,
  );
  for (const { fileName, line, column, value, expected } of problems.slice(0, MAX_KEPT_PROBLEMS - kept))
    insert.run(batchId, fileName, line, column ?? null, value.toWellFormed().slice(0, 200), expected);
}
