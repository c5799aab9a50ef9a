import { visitRows, type RowSelection } from "./row-selection";

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

/** Per ordinal 1 when the event has a selected row. */
function flagEvents(selection: RowSelection): Uint8Array {
  const flags = new Uint8Array(selection.cube.eventId.length);
  visitRows(selection, (row) => {
    flags[selection.cube.rowEvent[row]!] = 1;
  });
  return flags;
}

/** Ids of all selected events, newest first: by day, then by id, both falling. */
export function selectedEventIds(selection: RowSelection): number[] {
  const flags = flagEvents(selection);
  const ids: number[] = [];
  for (let event = flags.length - 1; event >= 0; event--) if (flags[event]) ids.push(selection.cube.eventId[event]!);
  return ids;
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
  const flags = flagEvents(selection);
  const found: number[] = [];
  for (let event = flags.length - 1; event >= 0 && found.length <= size; event--) {
    if (!flags[event]) continue;
    if (cursor && !isAfter(cube.eventDay[event]!, cube.eventId[event]!, cursor)) continue;
    found.push(event);
  }
  const page = found.slice(0, size);
  const last = page.at(-1);
  return {
    eventIds: page.map((event) => cube.eventId[event]!),
    ...(found.length > size &&
      last !== undefined && { next: { day: cube.eventDay[last]!, eventId: cube.eventId[last]! } }),
  };
}

/** Exact distinct counts of a selection. */
export function distinctCounts(selection: RowSelection): DistinctCounts {
  const { cube } = selection;
  const events = new Uint8Array(cube.eventId.length);
  const actors = new Uint8Array(cube.actors.length);
  const pairs = new Uint8Array(cube.pairA.length);
  const counts: DistinctCounts = { eventCount: 0, reportCount: 0, dyadCount: 0, actorCount: 0 };
  visitRows(selection, (row, pair) => {
    const event = cube.rowEvent[row]!;
    if (!events[event]) {
      events[event] = 1;
      counts.eventCount += 1;
      counts.reportCount += cube.eventReports[event]!;
    }
    if (pairs[pair]) return;
    pairs[pair] = 1;
    counts.dyadCount += 1;
    for (const actor of [cube.pairA[pair]!, cube.pairB[pair]!]) {
      counts.actorCount += 1 - actors[actor]!;
      actors[actor] = 1;
    }
  });
  return counts;
}

function isAfter(day: number, eventId: number, cursor: EventCursor): boolean {
  return day < cursor.day || (day === cursor.day && eventId < cursor.eventId);
}
