import type { Database } from "better-sqlite3";
import type { ActorCode } from "@/lib/relations/actor-code";
import { toDay } from "@/lib/relations/day";
import type { DatasetPapers } from "@/lib/relations/dataset-papers";
import type { ImportRun } from "@/lib/relations/import-run";
import { advanceGeneration } from "../generation";
import { openDatabase } from "../open-database";
import { ensureActor } from "../save-actors";
import { store } from "../store";
import { datasetFile } from "./dataset-paths";
import { totalsOf, type FileTotals } from "./file-totals";
import type { StoredCounts } from "./store-rows";

/** What a run keeps of its counts in the dataset's file. */
export type RunSummary = StoredCounts & Pick<ImportRun, "rowCount" | "rejectedCount" | "dropped">;

/**
 * Makes what a run has brought into its dataset's file part of the store: counts, actors, generation, in one commit. A
 * run that is part of it already is left as it is. Gives the new generation.
 */
export async function publishImport(runId: number, datasetId: string): Promise<void> {
  const file = openDatabase(datasetFile(datasetId), { readonly: true });
  try {
    const summary = readRunSummary(file, runId);
    if (!summary) throw new Error(`run ${runId} is not in the file of ${datasetId}`);
    const totals = totalsOf(file);
    const actors = file.prepare(`SELECT "code", "name" FROM "actor"`).all() as { code: ActorCode; name: string }[];
    await store().writeSql((database) => {
      const papers = database.prepare(`SELECT "papers" FROM "ImportRun" WHERE "id" = ? AND "state" = 'running'`);
      const given = papers.pluck().get(runId) as string | undefined;
      if (given === undefined) return;
      for (const { code, name } of actors) ensureActor(database, code, name);
      updateDataset(database, totals, JSON.parse(given) as DatasetPapers);
      finishRun(database, runId, summary);
      advanceGeneration(database);
    });
  } finally {
    file.close();
  }
}

/** What a run brought into a dataset's file; undefined when it is not in it. */
export function readRunSummary(file: Database, runId: number): RunSummary | undefined {
  const text = file.prepare(`SELECT "summary" FROM "run" WHERE "id" = ?`).pluck().get(runId) as string | undefined;
  return text === undefined ? undefined : (JSON.parse(text) as RunSummary);
}

function updateDataset(database: Database, totals: FileTotals, papers: DatasetPapers): void {
  database
    .prepare(
      `UPDATE "Dataset" SET "name" = @name, "version" = @version, "licence" = @licence, "citation" = @citation,
         "url" = @url, "isRedistributable" = @isRedistributable, "fileVersion" = "fileVersion" + 1,
         "eventCount" = @eventCount, "statementCount" = @statementCount, "rowCount" = @rowCount,
         "firstDate" = @firstDate, "lastDate" = @lastDate
       WHERE "id" = @datasetId`,
    )
    .run({
      name: papers.name,
      version: papers.version ?? null,
      licence: papers.licence ?? null,
      citation: papers.citation ?? null,
      url: papers.url ?? null,
      isRedistributable: papers.isRedistributable ? 1 : 0,
      eventCount: totals.eventCount,
      statementCount: totals.statementCount,
      rowCount: totals.rowCount,
      firstDate: totals.firstDay === null ? null : toDay(totals.firstDay),
      lastDate: totals.lastDay === null ? null : toDay(totals.lastDay),
      datasetId: totals.datasetId,
    });
}

function finishRun(database: Database, runId: number, summary: RunSummary): void {
  const now = new Date().toISOString();
  database
    .prepare(
      `UPDATE "ImportRun" SET "state" = 'done', "stage" = 'finished', "finishedAt" = @now, "updatedAt" = @now,
         "byteCount" = "byteTotal", "rowCount" = @rowCount, "acceptedCount" = @accepted,
         "rejectedCount" = @rejectedCount, "duplicateCount" = @duplicates, "groupedCount" = @grouped,
         "newEventCount" = @newEvents, "statementCount" = @statements, "dropped" = @dropped
       WHERE "id" = @runId`,
    )
    .run({ ...summary, dropped: JSON.stringify(summary.dropped), now, runId });
}
