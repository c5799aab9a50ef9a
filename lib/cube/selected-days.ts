import { datasetOf } from "./attribute-word";
import { narrowed, type Passes } from "./passes";
import { endOf, sidesOfPair, startOf, type RowSelection } from "./row-selection";

/** The first day, since 1970-01-01, of a dataset's selected rows, of which there must be some. */
export function firstSelectedDay(selection: RowSelection, dataset: number): number {
  const { cube, rows } = selection;
  const { rowWord, rowDay, pairA } = cube;
  const passes = passesOf(selection, dataset);
  let first = Infinity;
  for (let pair = 0; pair < pairA.length; pair++) {
    const sides = sidesOfPair(selection, pair);
    if (sides === 0) continue;
    const end = endOf(selection, pair);
    for (let position = startOf(selection, pair); position < end; position++) {
      const row = rows ? rows[position]! : position;
      const day = rowDay[row]!;
      if (day >= first) break;
      if (passes.ofWord[rowWord[row]!]! & sides) first = day;
    }
  }
  return cube.firstDay + first;
}

/** The last day, since 1970-01-01, of a dataset's selected rows, of which there must be some. */
export function lastSelectedDay(selection: RowSelection, dataset: number): number {
  const { cube, rows } = selection;
  const { rowWord, rowDay, pairA } = cube;
  const passes = passesOf(selection, dataset);
  let last = -Infinity;
  for (let pair = 0; pair < pairA.length; pair++) {
    const sides = sidesOfPair(selection, pair);
    if (sides === 0) continue;
    const start = startOf(selection, pair);
    for (let position = endOf(selection, pair) - 1; position >= start; position--) {
      const row = rows ? rows[position]! : position;
      const day = rowDay[row]!;
      if (day <= last) break;
      if (passes.ofWord[rowWord[row]!]! & sides) last = day;
    }
  }
  return cube.firstDay + last;
}

function passesOf({ cube, passes }: RowSelection, dataset: number): Passes {
  return narrowed(cube, passes, (group) => datasetOf(cube.groups[group]!) === dataset);
}
