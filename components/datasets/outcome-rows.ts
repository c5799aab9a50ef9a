import type { ImportRun } from "@/lib/relations/import-run";

/** One line of the table that says what became of the rows. */
export interface OutcomeRow {
  outcome: "accepted" | "duplicate" | "dropped" | "rejected";
  /** Why rows were dropped. */
  reason?: string;
  count: number;
}

/** What became of the rows of a run, all of them and each once: `count` adds up to `rowCount` of a finished run. */
export function outcomeRows(run: ImportRun): OutcomeRow[] {
  const dropped = Object.entries(run.dropped)
    .filter(([, count]) => count > 0)
    .sort(([, one], [, other]) => other - one)
    .map(([reason, count]): OutcomeRow => ({ outcome: "dropped", reason, count }));
  return [
    { outcome: "accepted", count: run.acceptedCount },
    { outcome: "duplicate", count: run.duplicateCount },
    ...dropped,
    { outcome: "rejected", count: run.rejectedCount },
  ];
}
