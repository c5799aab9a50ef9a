import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { message } from "@/lib/relations/message";
import { openDatabase } from "../open-database";
import { store } from "../store";
import { datasetFile, datasetsFolder } from "./dataset-paths";
import { takeImportLock } from "./import-lock";
import { endImportRun } from "./import-runs";
import { publishImport, readRunSummary } from "./publish-import";

/**
 * Brings the store and the files of datasets into agreement after a process was killed: an import that had reached its
 * dataset's file is published, any other is ended as broken off; what it left behind and files of removed datasets are
 * deleted. Does nothing while an import runs in another process.
 */
export async function reconcileImports(): Promise<void> {
  if (!existsSync(datasetsFolder()) && unfinishedRuns().length === 0) return;
  const lock = takeImportLock();
  if (!lock) return;
  try {
    await reconcileLocked();
  } finally {
    lock.release();
  }
}

/** The same for whoever has the import lock; `ownRunId` is a run of its own, which has only begun. */
export async function reconcileLocked(ownRunId?: number): Promise<void> {
  mkdirSync(datasetsFolder(), { recursive: true });
  for (const { id, datasetId } of unfinishedRuns()) {
    if (id === ownRunId) continue;
    if (isCommitted(id, datasetId)) await publishImport(id, datasetId);
    else
      await endImportRun(id, "failed", {
        code: "import-broken-off",
        message: message("faults.import.import-broken-off"),
      });
  }
  const held = store().reader.prepare(`SELECT "id" FROM "Dataset" WHERE "rowCount" > 0`).pluck().all() as string[];
  const kept = new Set(held.flatMap((id) => [`${id}.db`, `${id}.search.db`]));
  for (const entry of readdirSync(datasetsFolder())) {
    const name = entry.replace(/-(wal|shm|journal)$/, "");
    if (kept.has(name) || name.startsWith("import.lock")) continue;
    rmSync(path.join(datasetsFolder(), entry), { recursive: true, force: true });
  }
}

/** An import that waits says so every few seconds; after so long, in milliseconds, its process is dead. */
const SILENCE_OF_THE_DEAD = 15_000;

function unfinishedRuns(): { id: number; datasetId: string }[] {
  return store()
    .reader.prepare(
      `SELECT "id", "datasetId" FROM "ImportRun"
       WHERE "state" = 'running' OR ("state" = 'waiting' AND "updatedAt" < ?) ORDER BY "id"`,
    )
    .all(new Date(Date.now() - SILENCE_OF_THE_DEAD).toISOString()) as { id: number; datasetId: string }[];
}

function isCommitted(runId: number, datasetId: string): boolean {
  if (!existsSync(datasetFile(datasetId))) return false;
  const file = openDatabase(datasetFile(datasetId));
  try {
    return readRunSummary(file, runId) !== undefined;
  } finally {
    file.close();
  }
}
