import { cubeTables } from "./cube-tables";
import { endOf, sidesOfPair, startOf, type RowSelection } from "./row-selection";

/** First and last day with an event, days since 1970-01-01. */
export interface DayRange {
  firstDay: number;
  lastDay: number;
}

/** The days that the selected rows of each dataset span, by its position in the cube; infinite where `has` says none. */
export function selectedDays(selection: RowSelection, has: readonly boolean[]): DayRange[] {
  const { firstDay } = selection.cube;
  const first = earliest(selection, has);
  const last = latest(selection, has);
  return has.map((_, dataset) => ({ firstDay: firstDay + first[dataset]!, lastDay: firstDay + last[dataset]! }));
}

function earliest(selection: RowSelection, has: readonly boolean[]): Float64Array {
  const { cube, rows, passes } = selection;
  const { rowWord, rowDay } = cube;
  const { datasetOfWord } = cubeTables(cube);
  const first = Float64Array.from(has, (isThere) => (isThere ? Infinity : -Infinity));
  let most = Math.max(...first);
  for (let pair = 0; pair < cube.pairA.length; pair++) {
    const sides = sidesOfPair(selection, pair);
    if (sides === 0) continue;
    const end = endOf(selection, pair);
    for (let position = startOf(selection, pair); position < end; position++) {
      const row = rows ? rows[position]! : position;
      const day = rowDay[row]!;
      if (day >= most) break;
      const word = rowWord[row]!;
      const dataset = datasetOfWord[word]!;
      if ((passes.ofWord[word]! & sides) === 0 || day >= first[dataset]!) continue;
      first[dataset] = day;
      most = Math.max(...first);
    }
  }
  return first;
}

function latest(selection: RowSelection, has: readonly boolean[]): Float64Array {
  const { cube, rows, passes } = selection;
  const { rowWord, rowDay } = cube;
  const { datasetOfWord } = cubeTables(cube);
  const last = Float64Array.from(has, (isThere) => (isThere ? -Infinity : Infinity));
  let least = Math.min(...last);
  for (let pair = 0; pair < cube.pairA.length; pair++) {
    const sides = sidesOfPair(selection, pair);
    if (sides === 0) continue;
    const start = startOf(selection, pair);
    for (let position = endOf(selection, pair) - 1; position >= start; position--) {
      const row = rows ? rows[position]! : position;
      const day = rowDay[row]!;
      if (day <= least) break;
      const word = rowWord[row]!;
      const dataset = datasetOfWord[word]!;
      if ((passes.ofWord[word]! & sides) === 0 || day <= last[dataset]!) continue;
      last[dataset] = day;
      least = Math.min(...last);
    }
  }
  return last;
}
