import { expect, test } from "vitest";
import type { ImportRun } from "@/lib/relations/import-run";
import { outcomeRows } from "./outcome-rows";

test("every row of a run stands in one line, the commonest reason of a drop first", () => {
  const run = {
    rowCount: 100,
    acceptedCount: 60,
    duplicateCount: 5,
    rejectedCount: 2,
    dropped: { "same-actor": 10, "unknown-actor": 23, "one-actor": 0 },
  } as unknown as ImportRun;
  const rows = outcomeRows(run);
  expect(rows.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
    "accepted",
    "duplicate",
    "unknown-actor",
    "same-actor",
    "rejected",
  ]);
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(run.rowCount);
});
