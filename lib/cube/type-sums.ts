import type { Dyad } from "@/lib/relations/dyad";
import type { EventType } from "@/lib/relations/event-type";
import { unpackAttributes } from "./attribute-word";
import { emptySums, rowAdder, type EventSums } from "./event-sums";
import { findPair } from "./find-pair";
import { visitPair, type RowSelection } from "./row-selection";

/** The sums of a dyad by event type, for the types that have a selected event. */
export function typeSums(selection: RowSelection, dyad: Dyad): ({ type: EventType } & EventSums)[] {
  const { cube } = selection;
  const pair = findPair(cube, dyad);
  if (pair === undefined) return [];
  const types = Array.from(cube.words, (word) => unpackAttributes(word).type);
  const add = rowAdder(selection);
  const byType = new Map<EventType, EventSums>();
  visitPair(selection, pair, (row) => {
    const type = types[cube.rowWord[row]!]!;
    let sums = byType.get(type);
    if (!sums) byType.set(type, (sums = emptySums()));
    add(sums, row);
  });
  return [...byType].map(([type, sums]) => ({ type, ...sums }));
}
