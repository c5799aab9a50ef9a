import type { ActorCode } from "@/lib/relations/actor-code";
import type { Dyad } from "@/lib/relations/dyad";
import { DIRECTIONS } from "./attribute-word";
import { cubeTables } from "./cube-tables";
import type { EventSums } from "./event-sums";
import { findPair } from "./find-pair";
import { narrowed, type Passes } from "./passes";
import { RowSummer } from "./row-summer";
import { SUM, SUM_WIDTH, sumsWith } from "./sum-columns";
import { endOf, firstAtLeast, sidesOfPair, startOf, type RowSelection } from "./row-selection";

/** The sums of one day. */
export interface DailySums extends EventSums {
  /** Days since 1970-01-01. */
  day: number;
}

/**
 * The sums of a dyad for each day that has an event, in the order of time; with a direction only of the events that
 * point that way, reciprocal ones among them.
 */
export function dailySums(selection: RowSelection, dyad: Dyad, direction?: "a-to-b" | "b-to-a"): DailySums[] {
  const pair = findPair(selection.cube, dyad);
  if (pair === undefined) return [];
  const days = new DaySummer(selection, pair);
  const passes = direction ? pointing(selection, direction) : selection.passes;
  days.addPair(passes, sidesOfPair(selection, pair), pair);
  return days.toSums();
}

/**
 * The sums of all selected pairs of an actor together for each day that has an event, each event once however many
 * of its dyads are selected (its intensity is then that of its first one); with a side only of the events in which
 * the actor acts or is acted on.
 */
export function dailySumsOfActor(
  selection: RowSelection,
  actor: ActorCode,
  side?: "acting" | "receiving",
): DailySums[] {
  const { cube } = selection;
  const { actorIndex, isSharedGroup } = cubeTables(cube);
  const index = actorIndex.get(actor);
  if (index === undefined) return [];
  const days = new DaySummer(selection);
  const isSeen = new Uint8Array(cube.listedIds.length);
  const all = selection.passes;
  const passesOfA = side ? pointing(selection, side === "acting" ? "a-to-b" : "b-to-a") : all;
  const passesOfB = side ? pointing(selection, side === "acting" ? "b-to-a" : "a-to-b") : all;
  const single = (passes: Passes) => narrowed(cube, passes, (group) => isSharedGroup[group] === 0);
  const singleOfA = single(passesOfA);
  const singleOfB = single(passesOfB);
  for (let pair = 0; pair < cube.pairA.length; pair++) {
    const isA = cube.pairA[pair] === index;
    if (!isA && cube.pairB[pair] !== index) continue;
    const sides = sidesOfPair(selection, pair);
    if (sides === 0) continue;
    days.addPair(isA ? singleOfA : singleOfB, sides, pair);
    days.addSharedRows(isA ? passesOfA : passesOfB, sides, pair, isSeen);
  }
  return days.toSums();
}

/** What passes of events that point one way or both. */
function pointing({ cube, passes }: RowSelection, direction: "a-to-b" | "b-to-a"): Passes {
  const { directionOfGroup } = cubeTables(cube);
  const against = DIRECTIONS.indexOf(direction === "a-to-b" ? "b-to-a" : "a-to-b");
  return narrowed(cube, passes, (group) => directionOfGroup[group] !== against);
}

/** Sums by day. */
class DaySummer {
  private readonly summer: RowSummer;
  private readonly first: number;
  private readonly sums: Float64Array;

  /** For one pair, the days are known to be fewer. */
  constructor(
    private readonly selection: RowSelection,
    pair?: number,
  ) {
    const { cube } = selection;
    this.summer = new RowSummer(selection);
    let first = Infinity;
    let last = -Infinity;
    for (let one = pair ?? 0; one < (pair === undefined ? cube.pairA.length : pair + 1); one++) {
      first = Math.min(first, cube.rowDay[cube.pairStart[one]!]!);
      last = Math.max(last, cube.rowDay[cube.pairStart[one + 1]! - 1]!);
    }
    const { days } = selection;
    this.first = Math.max(first, days?.first ?? 0);
    this.sums = new Float64Array(Math.max(0, Math.min(last + 1, days?.end ?? Infinity) - this.first) * SUM_WIDTH);
  }

  addPair(passes: Passes, sides: number, pair: number): void {
    const { cube, rows } = this.selection;
    const { rowDay } = cube;
    const end = endOf(this.selection, pair);
    for (let from = startOf(this.selection, pair); from < end;) {
      const day = rowDay[rows ? rows[from]! : from]!;
      let next = from + 1;
      while (next < end && rowDay[rows ? rows[next]! : next] === day) next++;
      this.summer.addRows(passes, sides, from, next, this.sums, (day - this.first) * SUM_WIDTH);
      from = next;
    }
  }

  /** Adds the rows of events that have several, each event once. */
  addSharedRows(passes: Passes, sides: number, pair: number, isSeen: Uint8Array): void {
    const { cube, rows } = this.selection;
    const start = startOf(this.selection, pair);
    const end = endOf(this.selection, pair);
    const { isSharedWord } = cubeTables(cube);
    const list = rows ?? cube.sharedRows;
    const from = rows ? start : firstAtLeast(list, start, 0, list.length);
    for (let at = from; at < list.length && (rows ? at < end : list[at]! < end); at++) {
      const row = list[at]!;
      const word = cube.rowWord[row]!;
      const event = cube.rowSlot[row]!;
      if (!isSharedWord[word] || (passes.ofWord[word]! & sides) === 0 || isSeen[event]) continue;
      isSeen[event] = 1;
      const position = rows ? at : row;
      this.summer.addRows(
        passes,
        sides,
        position,
        position + 1,
        this.sums,
        (cube.rowDay[row]! - this.first) * SUM_WIDTH,
      );
    }
  }

  toSums(): DailySums[] {
    const days: DailySums[] = [];
    for (let at = 0; at < this.sums.length; at += SUM_WIDTH) {
      if (this.sums[at + SUM.count] === 0) continue;
      days.push(sumsWith(this.sums, at, { day: this.selection.cube.firstDay + this.first + at / SUM_WIDTH }));
    }
    return days;
  }
}
