import { SEARCH_PARAMETER } from "@/components/ui/search-query";
import type { EventFilter } from "@/lib/relations/event-filter";
import { LIST_SEPARATOR, formatEventFilter } from "@/lib/relations/event-filter-url";

/** What the page of events shows besides its filter. */
export interface EventsPlace {
  /** Words of the full-text search; empty for none. */
  query: string;
  cursor?: string;
  /** The events behind one mark. */
  ids?: readonly number[];
}

/** Address of the page of events at a place. */
export function eventsHref(filter: EventFilter, { query, cursor, ids }: EventsPlace): string {
  const parts = [
    formatEventFilter(filter),
    query && `${SEARCH_PARAMETER}=${encodeURIComponent(query)}`,
    ids && `ids=${ids.join(LIST_SEPARATOR)}`,
    cursor && `cursor=${encodeURIComponent(cursor)}`,
  ].filter(Boolean);
  return parts.length === 0 ? "/events" : `/events?${parts.join("&")}`;
}
