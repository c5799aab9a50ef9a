import type { ImportRun } from "@/lib/relations/import-run";
import { readImportRuns } from "@/server/store/dataset-store/read-import-runs";

/** A run with its speed. */
export interface TimedImportRun extends ImportRun {
  /** Since it began, or as long as it took; seconds. */
  seconds: number;
  rowsPerSecond: number;
  /** Of reading, by the bytes that are left; absent when it does not read. */
  secondsLeft?: number;
}

/** Runs of imports, the latest first: all, those of a dataset, or one. */
export async function listImportRuns(which: { id?: number; datasetId?: string } = {}): Promise<TimedImportRun[]> {
  return readImportRuns(which).map((run) => {
    const seconds = Math.max((Date.parse(run.finishedAt ?? run.updatedAt) - Date.parse(run.startedAt)) / 1_000, 0);
    const isReading = run.state === "running" && run.stage === "reading" && run.byteCount > 0;
    return {
      ...run,
      seconds,
      rowsPerSecond: seconds > 0 ? run.rowCount / seconds : 0,
      ...(isReading && { secondsLeft: (seconds * Math.max(run.byteTotal - run.byteCount, 0)) / run.byteCount }),
    };
  });
}
