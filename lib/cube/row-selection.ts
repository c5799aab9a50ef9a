import { toDayNumber } from "@/lib/relations/day";
import type { EventFilter, FilterRole } from "@/lib/relations/event-filter";
import { quadClassOf } from "@/lib/relations/event-type";
import { isCountedModality } from "@/lib/relations/modality";
import { unpackAttributes, type RowAttributes } from "./attribute-word";
import { lowerBound } from "./lower-bound";
import { toOrdinals } from "./to-ordinals";
import type { RelationCube } from "./relation-cube";

/** Which actor of a pair may be the one that the filter calls `actors`. */
const SIDE_A = 1;
const SIDE_B = 2;
const BOTH_SIDES = SIDE_A | SIDE_B;

/** A filter made ready for one cube: look-up tables and bounds instead of lists. */
export interface RowSelection {
  readonly cube: RelationCube;
  readonly filter: EventFilter;
  /** Per attribute word the sides whose actor passes; 0 refuses the row. */
  readonly sidesOfWord: Uint8Array;
  /** Per actor whether it is among `actors` / `with`; absent when all are. */
  readonly isActor?: Uint8Array;
  readonly isCounterpart?: Uint8Array;
  /** Ordinals of the period, `[first, end)`. */
  readonly firstEvent: number;
  readonly endEvent: number;
  /** Per ordinal whether the event is let in; absent when all are. */
  readonly isEvent?: Uint8Array;
}

/**
 * Makes a filter ready for a cube. `publisher` is not in the cube: hand in the ids of the events that the publishers
 * (or a text search) leave as `eventIds`. A role that makes no dyad (host, guarantor, observer) selects the events
 * in which one of `actors` has it, in all of their dyads.
 */
export function selectRows(cube: RelationCube, filter: EventFilter, eventIds?: Iterable<number>): RowSelection {
  const isBystander = filter.role === "host" || filter.role === "guarantor" || filter.role === "observer";
  const sidesOfWord = Uint8Array.from(cube.words, (word) => {
    const attributes = unpackAttributes(word);
    return passes(cube, filter, attributes) ? sidesOf(attributes, isBystander ? "any" : filter.role) : 0;
  });
  const isActor = isBystander ? undefined : flagsOf(cube, filter.actors);
  const isCounterpart = flagsOf(cube, filter.with);
  const sets = [
    ...(eventIds ? [toOrdinals(cube, eventIds)] : []),
    ...(isBystander ? [bystanderEvents(cube, filter)] : []),
  ];
  const isEvent = sets.reduce<Uint8Array | undefined>(
    (all, set) => (all ? all.map((flag, ordinal) => flag & set[ordinal]!) : set),
    undefined,
  );
  return {
    cube,
    filter,
    sidesOfWord,
    ...(isActor && { isActor }),
    ...(isCounterpart && { isCounterpart }),
    firstEvent: filter.from ? lowerBound(cube.eventDay, toDayNumber(filter.from)) : 0,
    endEvent: filter.to ? lowerBound(cube.eventDay, toDayNumber(filter.to) + 1) : cube.eventDay.length,
    ...(isEvent && { isEvent }),
  };
}

/** Calls `visit` with each selected row of one pair, in the order of time. */
export function visitPair(selection: RowSelection, pair: number, visit: (row: number) => void): void {
  const { cube, sidesOfWord, isEvent, endEvent } = selection;
  const sides = sidesOfPair(selection, pair);
  if (sides === 0) return;
  const end = cube.pairStart[pair + 1]!;
  for (
    let row = lowerBound(cube.rowEvent, selection.firstEvent, cube.pairStart[pair]!, end);
    row < end && cube.rowEvent[row]! < endEvent;
    row++
  ) {
    if ((sidesOfWord[cube.rowWord[row]!]! & sides) === 0) continue;
    if (isEvent && isEvent[cube.rowEvent[row]!] === 0) continue;
    visit(row);
  }
}

/** Calls `visit` with each selected row and its pair, pair by pair, each in the order of time. */
export function visitRows(selection: RowSelection, visit: (row: number, pair: number) => void): void {
  for (let pair = 0; pair < selection.cube.pairA.length; pair++) visitPair(selection, pair, (row) => visit(row, pair));
}

function sidesOfPair({ cube, isActor, isCounterpart }: RowSelection, pair: number): number {
  const a = cube.pairA[pair]!;
  const b = cube.pairB[pair]!;
  const actor = (index: number) => (isActor ? isActor[index]! : 1);
  const counterpart = (index: number) => (isCounterpart ? isCounterpart[index]! : 1);
  return (actor(a) & counterpart(b) ? SIDE_A : 0) | (actor(b) & counterpart(a) ? SIDE_B : 0);
}

function passes(cube: RelationCube, filter: EventFilter, row: RowAttributes): boolean {
  const isIn = <T>(wanted: readonly T[], value: T) => wanted.length === 0 || wanted.includes(value);
  return (
    isIn(filter.type, row.type) &&
    isIn(filter.quad, quadClassOf(row.type)) &&
    isIn(filter.dataset, cube.datasets[row.datasetIndex]!) &&
    (filter.modality.length > 0 ? filter.modality.includes(row.modality) : isCountedModality(row.modality, row.type)) &&
    (filter.review.length > 0 ? filter.review.includes(row.review) : row.review !== "rejected")
  );
}

function sidesOf(row: RowAttributes, role: FilterRole): number {
  if (role === "any" || ((role === "acting" || role === "receiving") && row.direction === "both")) return BOTH_SIDES;
  if (role === "acting") return row.direction === "a-to-b" ? SIDE_A : SIDE_B;
  if (role === "receiving") return row.direction === "a-to-b" ? SIDE_B : SIDE_A;
  return (row.roleOfA === role ? SIDE_A : 0) | (row.roleOfB === role ? SIDE_B : 0);
}

function flagsOf(cube: RelationCube, codes: readonly string[]): Uint8Array | undefined {
  if (codes.length === 0) return undefined;
  const wanted = new Set(codes);
  return Uint8Array.from(cube.actors, (code) => (wanted.has(code) ? 1 : 0));
}

function bystanderEvents(cube: RelationCube, filter: EventFilter): Uint8Array {
  const flags = new Uint8Array(cube.eventId.length);
  for (const { event, actor, role } of cube.bystanders) {
    if (role === filter.role && (filter.actors.length === 0 || filter.actors.includes(cube.actors[actor]!)))
      flags[event] = 1;
  }
  return flags;
}
