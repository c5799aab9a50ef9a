import type { ImportRun } from "./import-run";

/** How fast an import goes, by what it last said of itself. */
export interface RunPace {
  /** Since it began, or as long as it took. */
  seconds: number;
  /** 0 … 1 of the bytes of all files. */
  shareRead: number;
  /** Absent in the first two seconds and before the first row. */
  rowsPerSecond?: number;
  /** Until all files are read, at the pace so far; absent while that cannot be told and when nothing is read. */
  secondsLeft?: number;
}

const SHORTEST_SECONDS = 2;

/** The pace of a run from its own instants alone, so that it is the same in every tab. */
export function runPace(run: ImportRun): RunPace {
  const end = Date.parse(run.finishedAt ?? run.updatedAt);
  const seconds = Math.max(0, (end - Date.parse(run.startedAt)) / 1000);
  const shareRead = run.byteTotal > 0 ? Math.min(1, run.byteCount / run.byteTotal) : 0;
  if (seconds < SHORTEST_SECONDS || run.rowCount === 0) return { seconds, shareRead };
  const isReading = run.state === "running" && run.stage === "reading" && shareRead > 0;
  return {
    seconds,
    shareRead,
    rowsPerSecond: run.rowCount / seconds,
    ...(isReading && { secondsLeft: (seconds * (1 - shareRead)) / shareRead }),
  };
}
