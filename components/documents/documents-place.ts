import { SEARCH_PARAMETER } from "@/components/ui/search-query";
import { sortableIds, type SortableId, type TableSort } from "@/components/ui/table-sort";
import type { EventFilter } from "@/lib/relations/event-filter";
import { formatEventFilter } from "@/lib/relations/event-filter-url";

/** Columns of the table of documents in their order; the ids are those that `sort` takes in the address. */
export const DOCUMENT_COLUMNS = [
  { id: "published", isSortable: true, align: "start" },
  { id: "title", isSortable: false, align: "start" },
  { id: "publisher", isSortable: false, align: "start", className: "max-md:hidden" },
  { id: "events", isSortable: false, align: "end" },
  { id: "mediations", isSortable: false, align: "end", className: "max-sm:hidden" },
  { id: "added", isSortable: true, align: "start", className: "max-lg:hidden" },
] as const;

/** How the table can be sorted. */
export type DocumentSort = TableSort<SortableId<typeof DOCUMENT_COLUMNS>>;

/** The columns that sort. */
export const DOCUMENT_SORTS = sortableIds(DOCUMENT_COLUMNS);

/** How the table stands when the address says nothing. */
export const DOCUMENT_START: DocumentSort = { column: "added", order: "descending" };

/** What the page of documents shows besides its filter. */
export interface DocumentsPlace extends DocumentSort {
  /** Words of the search; empty for none. */
  query: string;
  cursor?: string;
}

/** Address of the page of documents at a place; the order in which it begins is the one without words. */
export function documentsHref(filter: EventFilter, { query, column, order, cursor }: DocumentsPlace): string {
  const isStart = column === DOCUMENT_START.column && order === DOCUMENT_START.order;
  const parts = [
    formatEventFilter(filter),
    query && `${SEARCH_PARAMETER}=${encodeURIComponent(query)}`,
    !isStart && `sort=${column}&order=${order}`,
    cursor && `cursor=${encodeURIComponent(cursor)}`,
  ].filter(Boolean);
  return parts.length === 0 ? "/documents" : `/documents?${parts.join("&")}`;
}
