import type { ActorCode } from "@/lib/relations/actor-code";
import type { Dyad } from "@/lib/relations/dyad";
import { DIRECTIONS } from "./attribute-word";
import { cubeTables } from "./cube-tables";
import { DaySummer, type DailySums } from "./day-summer";
import { findPair } from "./find-pair";
import { narrowed, type Passes } from "./passes";
import { sidesOfPair, type RowSelection } from "./row-selection";

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

/** The sums of all selected pairs together for each day that has an event, each event once (see `dailySumsOfActor`). */
export function dailySumsOfAll(selection: RowSelection): DailySums[] {
  const { cube, passes } = selection;
  const { isSharedGroup } = cubeTables(cube);
  const days = new DaySummer(selection);
  const isSeen = new Uint8Array(cube.listedIds.length);
  const single = narrowed(cube, passes, (group) => isSharedGroup[group] === 0);
  for (let pair = 0; pair < cube.pairA.length; pair++) {
    const sides = sidesOfPair(selection, pair);
    if (sides === 0) continue;
    days.addPair(single, sides, pair);
    days.addSharedRows(passes, sides, pair, isSeen);
  }
  return days.toSums();
}

/** What passes of events that point one way or both. */
function pointing({ cube, passes }: RowSelection, direction: "a-to-b" | "b-to-a"): Passes {
  const { directionOfGroup } = cubeTables(cube);
  const against = DIRECTIONS.indexOf(direction === "a-to-b" ? "b-to-a" : "a-to-b");
  return narrowed(cube, passes, (group) => directionOfGroup[group] !== against);
}
