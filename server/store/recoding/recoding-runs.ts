import type { Database } from "better-sqlite3";
import type { RecodingReport } from "@/lib/agreement/recoding-report";
import type { RecodingResult, RecodingRun, RecodingState } from "@/lib/agreement/recoding-run";
import { store } from "../store";

const MOST_RUNS = 20;

type RunRow = Omit<RecodingRun, "isCancelWanted"> & { isCancelWanted: 0 | 1 };

/** Notes that the documents of another version than this are to be coded again; undefined while another run goes on. */
export function addRecodingRun(coderVersion: string): Promise<{ id: number; documentIds: string[] } | undefined> {
  return store().writeSql((database) => {
    if (database.prepare(`SELECT 1 FROM "RecodingRun" WHERE "state" = 'running'`).get()) return undefined;
    const documentIds = database
      .prepare(`SELECT "id" FROM "SourceDocument" WHERE "coderVersion" <> ? ORDER BY rowid`)
      .pluck()
      .all(coderVersion) as string[];
    const now = new Date().toISOString();
    const { lastInsertRowid } = database
      .prepare(
        `INSERT INTO "RecodingRun" ("coderVersion", "state", "startedAt", "updatedAt", "documentTotal")
         VALUES (?, 'running', ?, ?, ?)`,
      )
      .run(coderVersion, now, now, documentIds.length);
    return { id: Number(lastInsertRowid), documentIds };
  });
}

/** Counts a document that was coded again, within the transaction that did it, and keeps what came out otherwise. */
export function noteRecoded(database: Database, runId: number, title: string, report: RecodingReport): void {
  const count = (kind: string) => report.differences.filter((one) => one.kind === kind).length;
  database
    .prepare(
      `UPDATE "RecodingRun" SET "documentCount" = "documentCount" + 1, "sameCount" = "sameCount" + @same,
         "newCount" = "newCount" + @new, "goneCount" = "goneCount" + @gone, "changedCount" = "changedCount" + @changed,
         "conflictCount" = "conflictCount" + @conflicts, "updatedAt" = @now WHERE "id" = @runId`,
    )
    .run({
      runId,
      now: new Date().toISOString(),
      same: report.sameCount,
      new: count("new"),
      gone: count("gone"),
      changed: count("changed"),
      conflicts: report.differences.filter(({ isConflict }) => isConflict).length,
    });
  const isOtherwise = report.differences.length + report.newStepCount + report.goneStepCount > 0;
  if (isOtherwise) keepResult(database, runId, { documentId: report.documentId, title, report });
}

/** Counts a document that could not be coded, with the reason. */
export function noteNotRecoded(runId: number, documentId: string, failed: string): Promise<void> {
  return store().writeSql((database) => {
    const title = database.prepare(`SELECT "title" FROM "SourceDocument" WHERE "id" = ?`).pluck().get(documentId);
    database
      .prepare(
        `UPDATE "RecodingRun" SET "documentCount" = "documentCount" + 1, "failedCount" = "failedCount" + 1,
           "updatedAt" = ? WHERE "id" = ?`,
      )
      .run(new Date().toISOString(), runId);
    if (typeof title === "string") keepResult(database, runId, { documentId, title, report: { failed } });
  });
}

/** Ends a run that goes on. */
export function endRecodingRun(runId: number, state: Exclude<RecodingState, "running">): Promise<void> {
  return store().writeSql((database) => {
    database
      .prepare(`UPDATE "RecodingRun" SET "state" = ?, "endedAt" = ? WHERE "id" = ? AND "state" = 'running'`)
      .run(state, new Date().toISOString(), runId);
  });
}

/** Runs that the end of the program broke off are stopped; their documents that were not reached still wait. */
export function stopBrokenRuns(): Promise<void> {
  return store().writeSql((database) => {
    database
      .prepare(`UPDATE "RecodingRun" SET "state" = 'stopped', "endedAt" = "updatedAt" WHERE "state" = 'running'`)
      .run();
  });
}

/** Asks a run to end after its present document; false where none of that number goes on. */
export function wantRecodingCancelled(runId: number): Promise<boolean> {
  return store().writeSql(
    (database) =>
      database
        .prepare(`UPDATE "RecodingRun" SET "isCancelWanted" = 1 WHERE "id" = ? AND "state" = 'running'`)
        .run(runId).changes > 0,
  );
}

/** A run by its number. */
export function readRecodingRun(runId: number): RecodingRun | undefined {
  const row = store().reader.prepare(`SELECT * FROM "RecodingRun" WHERE "id" = ?`).get(runId) as RunRow | undefined;
  return row && toRun(row);
}

/** The last runs, the latest first. */
export function readRecodingRuns(): RecodingRun[] {
  const rows = store().reader.prepare(`SELECT * FROM "RecodingRun" ORDER BY "id" DESC LIMIT ?`).all(MOST_RUNS);
  return (rows as RunRow[]).map(toRun);
}

/** Documents of a run that came out otherwise, those with a conflict first. */
export function readRecodingResults(
  runId: number,
  { offset, limit }: { offset: number; limit: number },
): {
  count: number;
  results: RecodingResult[];
} {
  const { reader } = store();
  const count = reader.prepare(`SELECT count(*) FROM "RecodingResult" WHERE "runId" = ?`).pluck().get(runId) as number;
  const rows = reader
    .prepare(
      `SELECT "documentId", "title", "report" FROM "RecodingResult" WHERE "runId" = ?
       ORDER BY instr("report", '"isConflict":true') = 0, rowid LIMIT ? OFFSET ?`,
    )
    .all(runId, limit, offset) as (Omit<RecodingResult, "report"> & { report: string })[];
  return {
    count,
    results: rows.map((row) => ({ ...row, report: JSON.parse(row.report) as RecodingResult["report"] })),
  };
}

/** How many documents each version but this has coded, the most first. */
export function readOutdated(coderVersion: string): { coderVersion: string; count: number }[] {
  return store()
    .reader.prepare(
      `SELECT "coderVersion", count(*) AS count FROM "SourceDocument" WHERE "coderVersion" <> ?
       GROUP BY "coderVersion" ORDER BY count DESC, "coderVersion"`,
    )
    .all(coderVersion) as { coderVersion: string; count: number }[];
}

function keepResult(database: Database, runId: number, { documentId, title, report }: RecodingResult): void {
  database
    .prepare(
      `INSERT INTO "RecodingResult" ("runId", "documentId", "title", "report") VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET "report" = excluded."report"`,
    )
    .run(runId, documentId, title, JSON.stringify(report));
}

function toRun({ isCancelWanted, ...row }: RunRow): RecodingRun {
  return { ...row, isCancelWanted: isCancelWanted === 1 };
}
