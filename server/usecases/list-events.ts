import type { EventFilter } from "@/lib/relations/event-filter";
import type { EventOrder } from "@/lib/relations/event-order";
import type { EventPage } from "@/lib/relations/event-page";
import type { SearchBounds } from "@/server/store/dataset-store/search-imported-events";
import { searchEventIds } from "@/server/store/search-event-ids";
import { eventPage } from "./view/event-pages";
import { openView } from "./view/open-view";

/** What narrows a list of events besides the filter. */
export interface EventListOptions {
  /** Words that quotes or titles must hold. */
  query?: string;
  /** Where the page begins, from `nextCursor` of the page before. */
  cursor?: string;
  /** Only these events. */
  ids?: readonly number[];
  /** Newest first when absent. */
  order?: EventOrder;
}

/**
 * One page of the filter's events, newest first or in the order asked for, with exact totals. Events that concern no pair of actors are in no
 * list but that of their document.
 */
export async function listEvents(filter: EventFilter, options: EventListOptions = {}): Promise<EventPage> {
  const found = options.query?.trim() ? searchEventIds(options.query, searchBounds(filter)) : undefined;
  const { ids } = options;
  const wanted = found && ids ? found.filter((id) => ids.includes(id)) : (found ?? ids);
  const view = openView(filter, wanted);
  return eventPage(view.index, view.select(), options.cursor, options.order);
}

/** What of the filter bounds a search of words in imported datasets; the rest is asked of the cube. */
function searchBounds({ from, to, dataset }: EventFilter): SearchBounds {
  return { ...(from && { from }), ...(to && { to }), ...(dataset.length > 0 && { datasetIds: dataset }) };
}
