import type { RelationCube } from "./relation-cube";
import { reportsOfRow } from "./row-event";

/** Per word the rows that have it and their reports. */
interface WordCounts {
  rows: Float64Array;
  reports: Float64Array;
}

const countsOf = new WeakMap<RelationCube, WordCounts>();

/** What the whole cube holds by word, counted once. */
export function countsOfWords(cube: RelationCube): WordCounts {
  let counts = countsOf.get(cube);
  if (!counts) {
    const { rowWord } = cube;
    counts = { rows: new Float64Array(cube.wordGroup.length), reports: new Float64Array(cube.wordGroup.length) };
    for (let row = 0; row < rowWord.length; row++) {
      const word = rowWord[row]!;
      counts.rows[word]! += 1;
      counts.reports[word]! += reportsOfRow(cube, row);
    }
    countsOf.set(cube, counts);
  }
  return counts;
}
