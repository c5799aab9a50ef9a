import type { Dyad } from "@/lib/relations/dyad";
import type { EventSums } from "./event-sums";
import { RowSummer } from "./row-summer";
import { SUM, SUM_WIDTH, sumsAt, sumsWith } from "./sum-columns";
import { endOf, sidesOfPair, startOf, type RowSelection } from "./row-selection";

/** The sums of one dyad over the selection. */
export interface DyadSums extends Dyad, EventSums {
  /** First and last day with an event, days since 1970-01-01. */
  firstDay: number;
  lastDay: number;
}

/** The sums of each dyad that has a selected event, in the order of the codes. */
export function dyadSums(selection: RowSelection): DyadSums[] {
  const { cube, passes } = selection;
  const summer = new RowSummer(selection);
  const sums = new Float64Array(SUM_WIDTH);
  const all: DyadSums[] = [];
  for (let pair = 0; pair < cube.pairA.length; pair++) {
    const sides = sidesOfPair(selection, pair);
    if (sides === 0) continue;
    const start = startOf(selection, pair);
    const end = endOf(selection, pair);
    if (start === end) continue;
    summer.add(passes, sides, pair, start, end, sums, 0);
    if (sums[SUM.count] === 0) continue;
    const { a, b } = dyadOf(selection, pair);
    const { firstDay, lastDay } = daysOf(selection, sides, start, end);
    all.push(sumsWith(sums, 0, { a, b, firstDay, lastDay }));
    sums.fill(0);
  }
  return all;
}

/** The dyads with the most events (by the unit that the filter counts), most first, then by code. */
export function topDyads(selection: RowSelection, count: number): DyadSums[] {
  const { cube, passes } = selection;
  const summer = new RowSummer(selection);
  const sums = new Float64Array(cube.pairA.length * SUM_WIDTH);
  const pairs: number[] = [];
  for (let pair = 0; pair < cube.pairA.length; pair++) {
    const sides = sidesOfPair(selection, pair);
    if (sides === 0) continue;
    const at = pair * SUM_WIDTH;
    summer.add(passes, sides, pair, startOf(selection, pair), endOf(selection, pair), sums, at);
    if (sums[at + SUM.count]! > 0) pairs.push(pair);
  }
  // Pairs are in the order of the codes.
  return pairs
    .sort((x, y) => sums[y * SUM_WIDTH + SUM.weight]! - sums[x * SUM_WIDTH + SUM.weight]! || x - y)
    .slice(0, count)
    .map((pair) => ({
      ...dyadOf(selection, pair),
      ...daysOf(selection, sidesOfPair(selection, pair), startOf(selection, pair), endOf(selection, pair)),
      ...sumsAt(sums, pair * SUM_WIDTH),
    }));
}

/** The codes of a pair. */
export function dyadOf({ cube }: RowSelection, pair: number): Dyad {
  return { a: cube.actors[cube.pairA[pair]!]!, b: cube.actors[cube.pairB[pair]!]! };
}

/** First and last day of a pair's selected rows, of which there are some at `[start, end)`. */
function daysOf(
  { cube, passes, rows }: RowSelection,
  sides: number,
  start: number,
  end: number,
): { firstDay: number; lastDay: number } {
  const { rowWord, rowDay, firstDay } = cube;
  let first = start;
  while ((passes.ofWord[rowWord[rows ? rows[first]! : first]!]! & sides) === 0) first++;
  let last = end - 1;
  while ((passes.ofWord[rowWord[rows ? rows[last]! : last]!]! & sides) === 0) last--;
  return {
    firstDay: firstDay + rowDay[rows ? rows[first]! : first]!,
    lastDay: firstDay + rowDay[rows ? rows[last]! : last]!,
  };
}
