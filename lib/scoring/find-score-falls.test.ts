import { expect, it } from "vitest";
import type { CommittedScores } from "./committed-scores";
import { findScoreFalls } from "./find-score-falls";
import { toScore } from "./score";

const scoresOf = (right: number, textCount = 10): CommittedScores => ({
  coderVersion: "",
  sets: {
    development: { textCount, eventCount: 10, levels: { dyad: toScore(right, 10, 10) }, naive: {}, types: {} },
  },
});

it("names a level that fell, and only that", () => {
  expect(findScoreFalls(scoresOf(8), scoresOf(7))).toEqual([
    { set: "development", level: "dyad", before: 0.8, after: 0.7 },
  ]);
  expect(findScoreFalls(scoresOf(8), scoresOf(8))).toEqual([]);
  expect(findScoreFalls(scoresOf(8), scoresOf(9))).toEqual([]);
});
it("takes a level that is no longer measured for a fall, a collection that is not there for nothing", () => {
  const without = scoresOf(8);
  without.sets.development!.levels = {};
  expect(findScoreFalls(scoresOf(8), without)).toMatchObject([{ after: 0 }]);
  expect(findScoreFalls(scoresOf(8), { coderVersion: "", sets: {} })).toEqual([]);
});
it("does not compare figures of other texts", () => {
  expect(findScoreFalls(scoresOf(8), scoresOf(7, 11))).toEqual([]);
});
