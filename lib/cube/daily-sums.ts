import type { ActorCode } from "@/lib/relations/actor-code";
import type { Dyad } from "@/lib/relations/dyad";
import type { DyadDirection } from "@/lib/relations/event-dyads";
import { unpackAttributes } from "./attribute-word";
import { emptySums, rowAdder, type EventSums } from "./event-sums";
import { findPair } from "./find-pair";
import { visitPair, visitRows, type RowSelection } from "./row-selection";

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
  const { cube } = selection;
  const directions = directionsOfWords(selection);
  const add = rowAdder(selection);
  const days: DailySums[] = [];
  visitPair(selection, pair, (row) => {
    const points = directions[cube.rowWord[row]!]!;
    if (direction && points !== direction && points !== "both") return;
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
  const directions = directionsOfWords(selection);
  const add = rowAdder(selection);
  const seen = new Uint8Array(cube.eventId.length);
  const byDay = new Map<number, DailySums>();
  visitRows(selection, (row, pair) => {
    const isA = cube.actors[cube.pairA[pair]!] === actor;
    if (!isA && cube.actors[cube.pairB[pair]!] !== actor) return;
    const event = cube.rowEvent[row]!;
    const points = directions[cube.rowWord[row]!]!;
    const acts = points === "both" || isA === (points === "a-to-b");
    const receives = points === "both" || !acts;
    if (seen[event] || (side === "acting" && !acts) || (side === "receiving" && !receives)) return;
    seen[event] = 1;
    const day = cube.eventDay[event]!;
    let sums = byDay.get(day);
    if (!sums) byDay.set(day, (sums = { day, ...emptySums() }));
    add(sums, row);
  });
  return [...byDay.values()].sort((x, y) => x.day - y.day);
}

function directionsOfWords({ cube }: RowSelection): DyadDirection[] {
  return Array.from(cube.words, (word) => unpackAttributes(word).direction);
}
