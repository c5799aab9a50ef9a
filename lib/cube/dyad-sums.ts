import type { Dyad } from "@/lib/relations/dyad";
import { emptySums, rowAdder, type EventSums } from "./event-sums";
import { visitPair, type RowSelection } from "./row-selection";

/** The sums of one dyad over the selection. */
export interface DyadSums extends Dyad, EventSums {
  /** First and last day with an event, days since 1970-01-01. */
  firstDay: number;
  lastDay: number;
}

/** The sums of each dyad that has a selected event, in the order of the codes. */
export function dyadSums(selection: RowSelection): DyadSums[] {
  const { cube } = selection;
  const add = rowAdder(selection);
  const all: DyadSums[] = [];
  for (let pair = 0; pair < cube.pairA.length; pair++) {
    let dyad: DyadSums | undefined;
    visitPair(selection, pair, (row) => {
      const day = cube.eventDay[cube.rowEvent[row]!]!;
      dyad ??= {
        a: cube.actors[cube.pairA[pair]!]!,
        b: cube.actors[cube.pairB[pair]!]!,
        firstDay: day,
        lastDay: day,
        ...emptySums(),
      };
      dyad.lastDay = day;
      add(dyad, row);
    });
    if (dyad) all.push(dyad);
  }
  return all;
}

/** The dyads with the most events (by the unit that the filter counts), most first, then by code. */
export function topDyads(selection: RowSelection, count: number): DyadSums[] {
  return dyadSums(selection)
    .sort((x, y) => y.weight - x.weight || compareCodes(x, y))
    .slice(0, count);
}

function compareCodes(x: Dyad, y: Dyad): number {
  if (x.a !== y.a) return x.a < y.a ? -1 : 1;
  return x.b < y.b ? -1 : x.b > y.b ? 1 : 0;
}
