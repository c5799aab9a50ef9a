import type { EventFilter } from "@/lib/relations/event-filter";
import type { Outcome } from "@/lib/relations/fault";
import { EVENT_SORTS, NEWEST_FIRST } from "@/lib/relations/event-order";
import { badParameter, readQuery } from "@/app/api/v1/read-query";
import type { EventListOptions } from "@/server/usecases/list-events";
import { parseEventCursor } from "@/server/usecases/view/event-pages";
import { readIds } from "./read-ids";

/** The filter of an address and what narrows its list of events besides. */
export function readEventQuery(request: Request): Outcome<{ filter: EventFilter; options: EventListOptions }> {
  const read = readQuery(request, ["query", "cursor", "ids", "sort", "order"], ({ oneOf, ...rest }) => ({
    ...rest,
    sort: oneOf("sort", EVENT_SORTS),
    direction: oneOf("order", ["ascending", "descending"] as const),
  }));
  if (!read.ok) return read;
  const { filter, query, cursor, sort, direction } = read.value;
  const order = { sort: sort ?? NEWEST_FIRST.sort, order: direction ?? NEWEST_FIRST.order };
  if (cursor && !parseEventCursor(cursor)) return { ok: false, faults: [badParameter("cursor", cursor)] };
  const ids = readIds(request);
  if (!ids.ok) return ids;
  return {
    ok: true,
    value: { filter, options: { query, order, ...(cursor && { cursor }), ...(ids.value && { ids: ids.value }) } },
  };
}
