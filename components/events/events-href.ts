import { SEARCH_PARAMETER } from "@/components/ui/search-query";
import type { EventFilter } from "@/lib/relations/event-filter";
import { LIST_SEPARATOR, formatEventFilter } from "@/lib/relations/event-filter-url";
import { isNewestFirst, type EventOrder } from "@/lib/relations/event-order";
import type { EventColumn } from "./event-columns";

/** What the page of events shows besides its filter. */
export interface EventsPlace {
  /** Words of the full-text search; empty for none. */
  query: string;
  cursor?: string;
  /** The events behind one mark. */
  ids?: readonly number[];
  /** Newest first when absent. */
  order?: EventOrder;
  /** Absent for the first choice. */
  columns?: readonly EventColumn[];
}

/** Address of the page of events at a place. */
export function eventsHref(filter: EventFilter, place: EventsPlace): string {
  const query = [eventsQuery(filter, place), place.columns && `columns=${place.columns.join(LIST_SEPARATOR)}`]
    .filter(Boolean)
    .join("&");
  return query === "" ? "/events" : `/events?${query}`;
}

/** The query that asks for the events of a place. */
export function eventsQuery(filter: EventFilter, { query, cursor, ids, order }: EventsPlace): string {
  const parts = [
    formatEventFilter(filter),
    query && `${SEARCH_PARAMETER}=${encodeURIComponent(query)}`,
    ids && `ids=${ids.join(LIST_SEPARATOR)}`,
    order && !isNewestFirst(order) && `sort=${order.sort}&order=${order.order}`,
    cursor && `cursor=${encodeURIComponent(cursor)}`,
  ];
  return parts.filter(Boolean).join("&");
}
