import type { Dyad } from "@/lib/relations/dyad";
import { EVENT_TYPES, type EventType } from "@/lib/relations/event-type";
import { typeOf } from "./attribute-word";
import type { EventSums } from "./event-sums";
import { findPair } from "./find-pair";
import { isEmpty, narrowed } from "./passes";
import { RowSummer } from "./row-summer";
import { SUM, SUM_WIDTH, sumsAt } from "./sum-columns";
import { endOf, sidesOfPair, startOf, type RowSelection } from "./row-selection";

/** The sums of a dyad by event type, for the types that have a selected event, in the order of `EVENT_TYPES`. */
export function typeSums(selection: RowSelection, dyad: Dyad): ({ type: EventType } & EventSums)[] {
  const { cube } = selection;
  const pair = findPair(cube, dyad);
  if (pair === undefined) return [];
  const summer = new RowSummer(selection);
  const sides = sidesOfPair(selection, pair);
  const start = startOf(selection, pair);
  const end = endOf(selection, pair);
  return EVENT_TYPES.flatMap((type, index) => {
    const passes = narrowed(cube, selection.passes, (group) => typeOf(cube.groups[group]!) === index);
    if (isEmpty(passes)) return [];
    const sums = new Float64Array(SUM_WIDTH);
    summer.add(passes, sides, pair, start, end, sums, 0);
    return sums[SUM.count]! > 0 ? [{ type, ...sumsAt(sums, 0) }] : [];
  });
}
