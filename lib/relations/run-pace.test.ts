import { expect, test } from "vitest";
import type { ImportRun } from "./import-run";
import { runPace } from "./run-pace";

const RUN: ImportRun = {
  id: 1,
  datasetId: "gdelt",
  importer: "gdelt",
  papers: { name: "GDELT", isRedistributable: true },
  files: [{ name: "a.csv", sizeBytes: 1_000 }],
  state: "running",
  stage: "reading",
  isCancelWanted: false,
  startedAt: "2025-11-22T10:00:00.000Z",
  updatedAt: "2025-11-22T10:00:10.000Z",
  byteCount: 250,
  byteTotal: 1_000,
  rowCount: 5_000,
  acceptedCount: 0,
  rejectedCount: 0,
  duplicateCount: 0,
  groupedCount: 0,
  newEventCount: 0,
  statementCount: 0,
  dropped: {},
};

test("a quarter read in ten seconds leaves thirty", () => {
  expect(runPace(RUN)).toEqual({ shareRead: 0.25, seconds: 10, rowsPerSecond: 500, secondsLeft: 30 });
});

test("nothing is foretold before there is something to tell it by", () => {
  expect(runPace({ ...RUN, updatedAt: RUN.startedAt })).toEqual({ shareRead: 0.25, seconds: 0 });
  expect(runPace({ ...RUN, rowCount: 0 })).toEqual({ shareRead: 0.25, seconds: 10 });
  expect(runPace({ ...RUN, byteCount: 0 }).secondsLeft).toBeUndefined();
  expect(runPace({ ...RUN, byteTotal: 0 }).shareRead).toBe(0);
});

test("what is read is not foretold any more, and a clock that was set back gives no negative time", () => {
  expect(runPace({ ...RUN, stage: "storing", byteCount: 1_000 }).secondsLeft).toBeUndefined();
  expect(runPace({ ...RUN, state: "failed" }).secondsLeft).toBeUndefined();
  expect(runPace({ ...RUN, updatedAt: "2025-11-22T09:00:00.000Z" }).seconds).toBe(0);
  expect(runPace({ ...RUN, byteCount: 2_000 }).shareRead).toBe(1);
});
