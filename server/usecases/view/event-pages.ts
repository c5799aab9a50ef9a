import { distinctCounts, eventIdPage, type EventCursor } from "@/lib/cube/selected-events";
import type { RowSelection } from "@/lib/cube/row-selection";
import { topLevelCode } from "@/lib/relations/actor-code";
import { rankedEventPage } from "@/lib/cube/ranked-events";
import { NEWEST_FIRST, isNewestFirst, type EventOrder } from "@/lib/relations/event-order";
import type { EventPage } from "@/lib/relations/event-page";
import { parseEventId } from "@/lib/relations/parse-event-id";
import type { RelationEvent } from "@/lib/relations/relation-event";
import type { CubeIndex } from "@/server/store/cube-index";
import { readEvents } from "@/server/store/read-events";
import { actorNames } from "./actor-names";
import { withNames } from "./event-names";

/** Events on one page of a list. */
const EVENT_PAGE_SIZE = 50;

/** One page of the selected events, newest first or in `order`; a cursor that is none of it begins at the first. */
export function eventPage(
  index: CubeIndex,
  selection: RowSelection,
  cursor?: string,
  order: EventOrder = NEWEST_FIRST,
): EventPage {
  const place = cursor === undefined ? undefined : parseEventCursor(cursor);
  const { eventIds, next } = pageInOrder(selection, order, place);
  const events = withNames(readEvents(eventIds));
  const counts = distinctCounts(selection);
  return {
    events,
    totalEventCount: counts.eventCount,
    totalReportCount: counts.reportCount,
    ...(next && { nextCursor: [next.day, next.eventId, next.rank].filter((part) => part !== undefined).join(".") }),
    actorNames: actorNames(index, actorsOf(events)),
  };
}

function pageInOrder(
  selection: RowSelection,
  order: EventOrder,
  place: EventPlace | undefined,
): { eventIds: number[]; next?: EventPlace } {
  if (isNewestFirst(order)) return eventIdPage(selection, EVENT_PAGE_SIZE, place);
  const { rank } = place ?? {};
  return rankedEventPage(
    selection,
    order,
    EVENT_PAGE_SIZE,
    place && rank !== undefined ? { ...place, rank } : undefined,
  );
}

/** Top-level codes of all who take part in these events. */
export function actorsOf(events: readonly RelationEvent[]): string[] {
  return events.flatMap((event) => event.participants.map(({ code }) => topLevelCode(code)));
}

/** A place in a list of events; `rank` is what an order other than newest first goes by. */
interface EventPlace extends EventCursor {
  rank?: number;
}

/** The position that a cursor names, or undefined for a text that is no cursor. */
export function parseEventCursor(text: string): EventPlace | undefined {
  const parts = /^(-?\d{1,8})\.(\d{1,16})(?:\.(-?\d{1,9}))?$/.exec(text);
  const eventId = parts && parseEventId(parts[2]!);
  if (!parts || !eventId) return undefined;
  return { day: Number(parts[1]), eventId, ...(parts[3] !== undefined && { rank: Number(parts[3]) }) };
}
