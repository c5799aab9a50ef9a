import type { ImportRun } from "@/lib/relations/import-run";
import { runPace, type RunPace } from "@/lib/relations/run-pace";
import { readImportRuns } from "@/server/store/dataset-store/read-import-runs";

/** Runs of imports with their pace, the latest first: all, those of a dataset, or one. */
export async function listImportRuns(
  which: { id?: number; datasetId?: string } = {},
): Promise<(ImportRun & RunPace)[]> {
  return readImportRuns(which).map((run) => ({ ...run, ...runPace(run) }));
}
