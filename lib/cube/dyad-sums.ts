import type { Dyad } from "@/lib/relations/dyad";
import type { EventSums } from "./event-sums";
import { cubeTables } from "./cube-tables";
import { RowSummer } from "./row-summer";
import { scratchSums } from "./scratch-sums";
import { SUM, SUM_WIDTH, sumsWith } from "./sum-columns";
import { TENSION_WIDTH, TensionSummer, tensionWeightAt } from "./tension-summer";
import { endOf, sidesOfPair, startOf, type RowSelection } from "./row-selection";

/** The sums of one dyad over the selection. */
export interface DyadSums extends Dyad, EventSums {
  /** First and last day with an event, days since 1970-01-01. */
  firstDay: number;
  lastDay: number;
}

/** The sums of each dyad that has a selected event, in the order of the codes. */
export function dyadSums(selection: RowSelection): DyadSums[] {
  const { pairsByCode } = cubeTables(selection.cube);
  const sums = sumsOfPairs(selection);
  const all: DyadSums[] = [];
  for (let at = 0; at < pairsByCode.length; at++) {
    const pair = pairsByCode[at]!;
    if (sums[pair * SUM_WIDTH + SUM.count]! > 0) all.push(dyadSumsAt(selection, pair, sums, pair * SUM_WIDTH));
  }
  return all;
}

/** The dyads with the most events (by the unit that the filter counts), most first, then by code. */
export function topDyads(selection: RowSelection, count: number): DyadSums[] {
  const summer = new RowSummer(selection);
  return heaviestPairs(selection, count).map((pair) => {
    const sums = new Float64Array(SUM_WIDTH);
    const [start, end] = [startOf(selection, pair), endOf(selection, pair)];
    summer.add(selection.passes, sidesOfPair(selection, pair), pair, start, end, sums, 0);
    return dyadSumsAt(selection, pair, sums, 0);
  });
}

/** The pairs of the greatest weight, most first, then by code. */
function heaviestPairs(selection: RowSelection, count: number): number[] {
  const { cube, passes } = selection;
  const summer = new TensionSummer(selection);
  const sums = scratchSums(cube.pairA.length * TENSION_WIDTH);
  for (let pair = 0; pair < cube.pairA.length; pair++) {
    const sides = sidesOfPair(selection, pair);
    if (sides === 0) continue;
    summer.add(passes, sides, pair, startOf(selection, pair), endOf(selection, pair), sums, pair * TENSION_WIDTH);
  }
  const weightOf = (pair: number) => tensionWeightAt(sums, pair * TENSION_WIDTH);
  const heaviest: number[] = [];
  let least = 0;
  for (const pair of cubeTables(cube).pairsByCode) {
    const weight = weightOf(pair);
    if (weight <= least) continue;
    let place = heaviest.length;
    while (place > 0 && weightOf(heaviest[place - 1]!) < weight) place--;
    heaviest.splice(place, 0, pair);
    if (heaviest.length > count) heaviest.pop();
    if (heaviest.length === count) least = weightOf(heaviest[count - 1]!);
  }
  return heaviest;
}

/** The sums of all pairs, each at its number times `SUM_WIDTH`, good until the next question. */
function sumsOfPairs(selection: RowSelection): Float64Array {
  const { cube, passes } = selection;
  const summer = new RowSummer(selection);
  const sums = scratchSums(cube.pairA.length * SUM_WIDTH);
  for (let pair = 0; pair < cube.pairA.length; pair++) {
    const sides = sidesOfPair(selection, pair);
    if (sides === 0) continue;
    summer.add(passes, sides, pair, startOf(selection, pair), endOf(selection, pair), sums, pair * SUM_WIDTH);
  }
  return sums;
}

function dyadSumsAt(selection: RowSelection, pair: number, sums: Float64Array, at: number): DyadSums {
  const { a, b } = dyadOf(selection, pair);
  const sides = sidesOfPair(selection, pair);
  const { firstDay, lastDay } = daysOf(selection, sides, startOf(selection, pair), endOf(selection, pair));
  return sumsWith(sums, at, { a, b, firstDay, lastDay });
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
