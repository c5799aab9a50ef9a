import { cubeTables } from "./cube-tables";
import { EventHeap } from "./event-heap";
import { knownSummary } from "./known-summary";
import { eventIdOfRow } from "./row-event";
import { endOf, firstAtLeast, sidesOfPair, startOf, type RowSelection } from "./row-selection";
import { orderByDayAndId } from "./sort-rows";

/** Exact numbers of what is selected, each event, actor and dyad once. */
export interface DistinctCounts {
  eventCount: number;
  reportCount: number;
  dyadCount: number;
  actorCount: number;
}

/** A place between two events in the order newest first. */
export interface EventCursor {
  /** Days since 1970-01-01. */
  day: number;
  eventId: number;
}

/** Ids of all selected events, newest first: by day, then by id, both falling. */
export function selectedEventIds(selection: RowSelection): number[] {
  const { cube, passes, rows } = selection;
  const { isSharedWord } = cubeTables(cube);
  const isSeen = new Uint8Array(cube.listedIds.length);
  const days: number[] = [];
  const ids: number[] = [];
  for (let pair = 0; pair < cube.pairA.length; pair++) {
    const sides = sidesOfPair(selection, pair);
    if (sides === 0) continue;
    const end = endOf(selection, pair);
    for (let position = startOf(selection, pair); position < end; position++) {
      const row = rows ? rows[position]! : position;
      const word = cube.rowWord[row]!;
      if ((passes.ofWord[word]! & sides) === 0) continue;
      if (isSharedWord[word]) {
        if (isSeen[cube.rowSlot[row]!]) continue;
        isSeen[cube.rowSlot[row]!] = 1;
      }
      days.push(cube.rowDay[row]!);
      ids.push(eventIdOfRow(cube, row));
    }
  }
  const order = orderByDayAndId(Int32Array.from(days), Float64Array.from(ids));
  return Array.from(order.reverse(), (place) => ids[place]!);
}

/**
 * One page of selected events, newest first, beginning after `cursor`; `next` is absent on the last page. A cursor
 * stays good when events come or go around it.
 */
export function eventIdPage(
  selection: RowSelection,
  size: number,
  cursor?: EventCursor,
): { eventIds: number[]; next?: EventCursor } {
  const { cube } = selection;
  // One more than the page tells whether there is a next one.
  const newest = new EventHeap(size + 1);
  const walk = walker(selection, newest, cursor);
  for (let pair = 0; pair < cube.pairA.length; pair++) {
    const sides = sidesOfPair(selection, pair);
    if (sides !== 0) walk(pair, sides);
  }
  const found = newest.falling();
  const page = found.slice(0, size);
  const last = page.at(-1);
  return {
    eventIds: page.map(({ eventId }) => eventId),
    ...(found.length > size && last && { next: { day: last.day + cube.firstDay, eventId: last.eventId } }),
  };
}

/** Walks pairs from their newest selected rows back, as long as rows are newer than what the heap has. */
function walker(selection: RowSelection, newest: EventHeap, cursor?: EventCursor) {
  const { cube, passes, rows } = selection;
  const { rowWord, rowDay, blockEntry, entryGroup, blockRows } = cube;
  const { isSharedWord } = cubeTables(cube);
  const sharedSeen = new Set<number>();
  const cursorDay = cursor ? cursor.day - cube.firstDay : Infinity;

  const isInBlock = (block: number, sides: number): boolean => {
    for (let entry = blockEntry[block]!; entry < blockEntry[block + 1]!; entry++)
      if (passes.ofGroup[entryGroup[entry]!]! & sides) return true;
    return false;
  };
  /** Returns whether older rows of the pair may still matter. */
  const walkRows = (start: number, end: number, sides: number): boolean => {
    for (let position = end - 1; position >= start; position--) {
      const row = rows ? rows[position]! : position;
      const day = rowDay[row]!;
      if (day < newest.leastDay) return false;
      const word = rowWord[row]!;
      if ((passes.ofWord[word]! & sides) === 0) continue;
      if (isSharedWord[word] && sharedSeen.has(cube.rowSlot[row]!)) continue;
      const eventId = eventIdOfRow(cube, row);
      if (day === cursorDay && eventId >= cursor!.eventId) continue;
      if (newest.offer(day, eventId) && isSharedWord[word]) sharedSeen.add(cube.rowSlot[row]!);
    }
    return true;
  };
  const walk = (pair: number, sides: number) => {
    const start = startOf(selection, pair);
    let end = endOf(selection, pair);
    if (cursorDay < 0) return;
    if (cursor && rows) while (end > start && rowDay[rows[end - 1]!]! > cursorDay) end--;
    else if (cursor) end = firstAtLeast(rowDay, cursorDay + 1, start, end);
    const block = cube.pairBlock[pair]!;
    if (rows || block === cube.pairBlock[pair + 1]!) {
      walkRows(start, end, sides);
      return;
    }
    const from = cube.pairStart[pair]!;
    while (end > start) {
      const index = Math.floor((end - 1 - from) / blockRows);
      const first = Math.max(start, from + index * blockRows);
      if (rowDay[end - 1]! < newest.leastDay) return;
      if (isInBlock(block + index, sides) && !walkRows(first, end, sides)) return;
      end = first;
    }
  };
  return walk;
}

/** Exact distinct counts of a selection. */
export function distinctCounts(selection: RowSelection): DistinctCounts {
  const { eventCount, reportCount, dyadCount, actorCount } = knownSummary(selection);
  return { eventCount, reportCount, dyadCount, actorCount };
}
