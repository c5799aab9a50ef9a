import { distinctCounts, eventIdPage, type EventCursor } from "@/lib/cube/selected-events";
import type { RowSelection } from "@/lib/cube/row-selection";
import { topLevelCode } from "@/lib/relations/actor-code";
import type { EventPage } from "@/lib/relations/event-page";
import { parseEventId } from "@/lib/relations/parse-event-id";
import type { RelationEvent } from "@/lib/relations/relation-event";
import type { CubeIndex } from "@/server/store/cube-index";
import { readEvents } from "@/server/store/read-events";
import { actorNames } from "./actor-names";

/** Events on one page of a list. */
const EVENT_PAGE_SIZE = 50;

/** One page of the selected events, newest first; a cursor that is none begins at the newest. */
export function eventPage(
  index: CubeIndex,
  selection: RowSelection,
  cursor?: string,
  size: number = EVENT_PAGE_SIZE,
): EventPage {
  const { eventIds, next } = eventIdPage(selection, size, cursor === undefined ? undefined : parseEventCursor(cursor));
  const events = readEvents(eventIds);
  const counts = distinctCounts(selection);
  return {
    events,
    totalEventCount: counts.eventCount,
    totalReportCount: counts.reportCount,
    ...(next && { nextCursor: `${next.day}.${next.eventId}` }),
    actorNames: actorNames(index, actorsOf(events)),
  };
}

/** Top-level codes of all who take part in these events. */
export function actorsOf(events: readonly RelationEvent[]): string[] {
  return events.flatMap((event) => event.participants.map(({ code }) => topLevelCode(code)));
}

/** The position that a cursor names, or undefined for a text that is no cursor. */
export function parseEventCursor(text: string): EventCursor | undefined {
  const parts = /^(-?\d{1,8})\.(\d{1,16})$/.exec(text);
  const eventId = parts && parseEventId(parts[2]!);
  return parts && eventId ? { day: Number(parts[1]), eventId } : undefined;
}
