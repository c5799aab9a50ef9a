import type { EventOrder } from "@/lib/relations/event-order";
import { hasTone } from "./attribute-word";
import { cubeTables } from "./cube-tables";
import type { RelationCube } from "./relation-cube";
import { eventIdOfRow, reportsOfRow } from "./row-event";
import { endOf, sidesOfPair, startOf, type RowSelection } from "./row-selection";
import type { EventCursor } from "./selected-events";

/** A place between two events in an order other than newest first. */
export interface RankedCursor extends EventCursor {
  /** What the order goes by, as `rankOf` counts it: the higher comes first. */
  rank: number;
}

/** Below every rank: what has no value comes last in either order. */
const NO_RANK = -99_999_999;

/**
 * One page of selected events in an order, the first after `cursor`; equals newest first. Reads each selected row once.
 * `next` is absent on the last page.
 */
export function rankedEventPage(
  selection: RowSelection,
  order: EventOrder,
  size: number,
  cursor?: RankedCursor,
): { eventIds: number[]; next?: RankedCursor } {
  const { cube, passes, rows } = selection;
  const { isSharedWord } = cubeTables(cube);
  const rankOf = rankOfRow(cube, order);
  const isSeen = new Uint8Array(cube.listedIds.length);
  // One more than the page tells whether there is a next one.
  const first: RankedCursor[] = [];
  let leastRank = -Infinity;
  for (let pair = 0; pair < cube.pairA.length; pair++) {
    const sides = sidesOfPair(selection, pair);
    if (sides === 0) continue;
    const start = startOf(selection, pair);
    for (let position = endOf(selection, pair) - 1; position >= start; position--) {
      const row = rows ? rows[position]! : position;
      const word = cube.rowWord[row]!;
      if ((passes.ofWord[word]! & sides) === 0) continue;
      const rank = rankOf(row, word);
      if (rank < leastRank || (cursor && rank > cursor.rank)) continue;
      if (isSharedWord[word] && isSeen[cube.rowSlot[row]!]) continue;
      const event = { rank, day: cube.rowDay[row]! + cube.firstDay, eventId: eventIdOfRow(cube, row) };
      if (cursor && compare(event, cursor) <= 0) continue;
      if (first.length > size && compare(event, first[size]!) > 0) continue;
      if (isSharedWord[word]) isSeen[cube.rowSlot[row]!] = 1;
      insert(first, event);
      if (first.length > size + 1) first.pop();
      if (first.length > size) leastRank = first[size]!.rank;
    }
  }
  const page = first.slice(0, size);
  const last = page.at(-1);
  return { eventIds: page.map(({ eventId }) => eventId), ...(first.length > size && last && { next: last }) };
}

/** What the order goes by, the higher the earlier. */
function rankOfRow(cube: RelationCube, { sort, order }: EventOrder): (row: number, word: number) => number {
  const sign = order === "descending" ? 1 : -1;
  const { rowDay, rowSentiment, wordIntensity, wordGroup, groups, firstDay } = cube;
  switch (sort) {
    case "date":
      return (row) => sign * (rowDay[row]! + firstDay);
    case "intensity":
      return (_, word) => sign * wordIntensity[word]!;
    case "sentiment":
      return (row, word) => (hasTone(groups[wordGroup[word]!]!) ? sign * rowSentiment[row]! : NO_RANK);
    case "reports":
      return (row) => sign * reportsOfRow(cube, row);
  }
}

/** Negative when `one` comes first. */
function compare(one: RankedCursor, other: RankedCursor): number {
  return other.rank - one.rank || other.day - one.day || other.eventId - one.eventId;
}

function insert(sorted: RankedCursor[], event: RankedCursor): void {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(sorted[middle]!, event) < 0) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, event);
}
