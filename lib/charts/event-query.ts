import type { EventFilter } from "@/lib/relations/event-filter";
import { DEFAULT_WINDOW_DAYS } from "@/lib/relations/event-filter";
import { formatEventFilter } from "@/lib/relations/event-filter-url";

/**
 * Query of the page of events that lists the events behind a mark: the chart's filter narrowed to the mark, without
 * what only concerns drawing (bucket, window).
 */
export function eventQuery(filter: EventFilter, mark: Partial<EventFilter>): string {
  const { bucket: _bucket, ...narrowed } = { ...filter, ...mark, window: DEFAULT_WINDOW_DAYS };
  return formatEventFilter(narrowed);
}
