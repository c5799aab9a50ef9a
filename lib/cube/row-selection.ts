import { toDayNumber } from "@/lib/relations/day";
import type { EventFilter } from "@/lib/relations/event-filter";
import { membersOf } from "@/lib/relations/event-filter-groups";
import { cubeTables } from "./cube-tables";
import type { RelationCube } from "./relation-cube";
import { rowsOfEvents } from "./rows-of-events";
import { BOTH_SIDES, SIDE_A, SIDE_B, type Passes } from "./passes";
import { passesOfFilter } from "./passes-of-filter";

/** Rows that a search among few skips at once. */
const DAY_STEP = 16;

/** A filter made ready for one cube: look-up tables and bounds instead of lists. */
export interface RowSelection {
  readonly cube: RelationCube;
  readonly filter: EventFilter;
  readonly passes: Passes;
  /** Per actor whether it is among `actors` / `with`; absent when all are. */
  readonly isActor?: Uint8Array;
  readonly isCounterpart?: Uint8Array;
  /** Days of the period, `[first, end)`, as `rowDay` counts them; absent when all are. */
  readonly days?: { readonly first: number; readonly end: number };
  /** The rows, ascending, of the events that are let in; absent when all are. */
  readonly rows?: Uint32Array;
}

/**
 * Makes a filter ready for a cube. `publisher` is not in the cube: hand in the ids of the events that the publishers
 * (or a text search) leave as `eventIds`; the same list object again is quicker. A role that makes no dyad (host,
 * guarantor, observer) selects the events in which one of `actors` has it, in all of their dyads.
 */
export function selectRows(cube: RelationCube, filter: EventFilter, eventIds?: Iterable<number>): RowSelection {
  const isBystander = filter.role === "host" || filter.role === "guarantor" || filter.role === "observer";
  const isActor = isBystander ? undefined : flagsOf(cube, filter.actors);
  const isCounterpart = flagsOf(cube, filter.with);
  const told = eventIds && rowsOfEvents(cube, eventIds);
  const attended = isBystander ? rowsOfEvents(cube, bystanderEvents(cube, filter)) : undefined;
  const rows = told && attended ? intersection(told, attended) : (told ?? attended);
  const isDated = filter.from !== undefined || filter.to !== undefined;
  return {
    cube,
    filter,
    passes: passesOfFilter(cube, filter, isBystander ? "any" : filter.role),
    ...(isActor && { isActor }),
    ...(isCounterpart && { isCounterpart }),
    ...(isDated && {
      days: {
        first: filter.from ? Math.max(0, toDayNumber(filter.from) - cube.firstDay) : 0,
        end: filter.to ? Math.max(0, toDayNumber(filter.to) + 1 - cube.firstDay) : Infinity,
      },
    }),
    ...(rows && { rows }),
  };
}

/** Which actors of a pair may be the one that the filter calls `actors`; 0 leaves the pair out. */
export function sidesOfPair({ cube, isActor, isCounterpart }: RowSelection, pair: number): number {
  if (!isActor && !isCounterpart) return BOTH_SIDES;
  const a = cube.pairA[pair]!;
  const b = cube.pairB[pair]!;
  return (
    ((isActor ? isActor[a]! : 1) & (isCounterpart ? isCounterpart[b]! : 1) ? SIDE_A : 0) |
    ((isActor ? isActor[b]! : 1) & (isCounterpart ? isCounterpart[a]! : 1) ? SIDE_B : 0)
  );
}

/**
 * The selection's rows of a pair lie at positions `[startOf, endOf)` and pass where `passes` has a side of
 * `sidesOfPair`. A position is a row, or, where the selection has `rows`, a place in that list.
 */
export function startOf(selection: RowSelection, pair: number): number {
  const { cube, days, rows } = selection;
  const start = cube.pairStart[pair]!;
  const first = days ? rowOfDay(cube, pair, days.first) : start;
  return rows ? firstAtLeast(rows, first, 0, rows.length) : first;
}

/** See `startOf`. */
export function endOf(selection: RowSelection, pair: number): number {
  const { cube, days, rows } = selection;
  const end = cube.pairStart[pair + 1]!;
  const after = days ? rowOfDay(cube, pair, days.end) : end;
  return rows ? firstAtLeast(rows, after, 0, rows.length) : after;
}

/** The first row of a pair that is not before a day; its end when there is none. */
function rowOfDay(cube: RelationCube, pair: number, day: number): number {
  const { rowDay, pairStart, pairBlock, blockDay, blockRows } = cube;
  const start = pairStart[pair]!;
  const end = pairStart[pair + 1]!;
  if (day <= rowDay[start]!) return start;
  if (pair < cube.smallPairs) {
    // In long steps onwards: what lies between is about to be read, and jumps to and fro would cost more.
    let row = start;
    while (row + DAY_STEP < end && rowDay[row + DAY_STEP]! < day) row += DAY_STEP;
    while (row < end && rowDay[row]! < day) row++;
    return row;
  }
  const first = pairBlock[pair]!;
  const block = firstAtLeast(blockDay, day, first, pairBlock[pair + 1]!);
  const from = start + (block - first) * blockRows;
  return firstAtLeast(rowDay, day, Math.max(start, from - blockRows), Math.min(end, from));
}

/** First position in `[start, end)` of ascending values whose value is at least `wanted`; `end` when there is none. */
export function firstAtLeast(values: Uint16Array | Uint32Array, wanted: number, start: number, end: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function flagsOf(cube: RelationCube, codes: readonly string[]): Uint8Array | undefined {
  if (codes.length === 0) return undefined;
  const { actorIndex } = cubeTables(cube);
  const flags = new Uint8Array(cube.actors.length);
  for (const code of membersOf(codes)) {
    const index = actorIndex.get(code);
    if (index !== undefined) flags[index] = 1;
  }
  return flags;
}

function bystanderEvents(cube: RelationCube, filter: EventFilter): number[] {
  const wanted = membersOf(filter.actors);
  return cube.bystanders
    .filter(({ role }) => role === filter.role)
    .filter(({ actor }) => wanted.length === 0 || wanted.includes(cube.actors[actor]!))
    .map(({ eventId }) => eventId);
}

function intersection(one: Uint32Array, other: Uint32Array): Uint32Array {
  return one.filter((row) => other[firstAtLeast(other, row, 0, other.length)] === row);
}
