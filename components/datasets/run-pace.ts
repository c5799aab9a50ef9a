import type { ImportRun } from "@/lib/relations/import-run";

/** How fast an import goes, by what it last said of itself. */
export interface RunPace {
  /** 0 … 1 of the bytes of all files. */
  shareRead: number;
  rowsPerSecond?: number;
  /** Until all files are read, at the pace so far; absent while that cannot be told. */
  secondsLeft?: number;
  seconds: number;
}

const SHORTEST_SECONDS = 2;

/** The pace of a run from its own instants alone, so that it is the same in every tab. */
export function runPace(run: ImportRun): RunPace {
  const end = Date.parse(run.finishedAt ?? run.updatedAt);
  const seconds = Math.max(0, (end - Date.parse(run.startedAt)) / 1000);
  const shareRead = run.byteTotal > 0 ? Math.min(1, run.byteCount / run.byteTotal) : 0;
  if (seconds < SHORTEST_SECONDS || run.rowCount === 0) return { shareRead, seconds };
  return {
    shareRead,
    seconds,
    rowsPerSecond: run.rowCount / seconds,
    ...(run.stage === "reading" && shareRead > 0 && { secondsLeft: (seconds * (1 - shareRead)) / shareRead }),
  };
}
