import { sortableIds, type SortableId, type TableSort } from "@/components/ui/table-sort";

/** What a narrow screen leaves to the page of the actor, so that the numbers are seen without scrolling. */
export const WIDE_ONLY = "max-sm:hidden";

/** Columns of the actors table in their order; the ids are those that `sort` takes in the address. */
export const ACTOR_COLUMNS = [
  { id: "name", isSortable: true, align: "start" },
  { id: "kind", isSortable: false, align: "start", className: WIDE_ONLY },
  { id: "events", isSortable: true, align: "end" },
  { id: "acts", isSortable: true, align: "end", className: WIDE_ONLY },
  { id: "receives", isSortable: true, align: "end", className: WIDE_ONLY },
  { id: "sentimentGiven", isSortable: false, align: "end", className: WIDE_ONLY },
  { id: "sentimentReceived", isSortable: false, align: "end", className: WIDE_ONLY },
  { id: "mediations", isSortable: true, align: "end" },
] as const;

/** How the table can be sorted. */
export type ActorSort = TableSort<SortableId<typeof ACTOR_COLUMNS>>;

/** The columns that sort. */
export const ACTOR_SORTS = sortableIds(ACTOR_COLUMNS);

/** How the table stands when the address says nothing. */
export const ACTOR_START: ActorSort = { column: "events", order: "descending" };
