import type { Dyad } from "@/lib/relations/dyad";
import { emptySums, rowAdder, type EventSums } from "./event-sums";
import { findPair } from "./find-pair";
import { visitPair, visitRows, type RowSelection } from "./row-selection";

/** The sums of one day. */
export interface DailySums extends EventSums {
  /** Days since 1970-01-01. */
  day: number;
}

/** The sums of a dyad for each day that has an event, in the order of time. */
export function dailySums(selection: RowSelection, dyad: Dyad): DailySums[] {
  const pair = findPair(selection.cube, dyad);
  if (pair === undefined) return [];
  const { cube } = selection;
  const add = rowAdder(selection);
  const days: DailySums[] = [];
  visitPair(selection, pair, (row) => {
    const day = cube.eventDay[cube.rowEvent[row]!]!;
    let sums = days.at(-1);
    if (sums?.day !== day) {
      sums = { day, ...emptySums() };
      days.push(sums);
    }
    add(sums, row);
  });
  return days;
}

/**
 * The sums of all selected pairs together for each day that has an event, each event once a day however many of
 * its dyads are selected; its intensity is then that of its first selected dyad.
 */
export function dailySumsOfEvents(selection: RowSelection): DailySums[] {
  const { cube } = selection;
  const add = rowAdder(selection);
  const seen = new Uint8Array(cube.eventId.length);
  const byDay = new Map<number, DailySums>();
  visitRows(selection, (row) => {
    const event = cube.rowEvent[row]!;
    if (seen[event]) return;
    seen[event] = 1;
    const day = cube.eventDay[event]!;
    let sums = byDay.get(day);
    if (!sums) byDay.set(day, (sums = { day, ...emptySums() }));
    add(sums, row);
  });
  return [...byDay.values()].sort((x, y) => x.day - y.day);
}
