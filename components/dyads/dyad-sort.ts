import { sortableIds, type SortableId, type TableSort } from "@/components/ui/table-sort";

/** What a narrow screen leaves to the page of the pair, so that the numbers are seen without scrolling. */
export const WIDE_ONLY = "max-sm:hidden";

/** Columns of the relations table in their order; the ids are those that `sort` takes in the address. */
export const DYAD_COLUMNS = [
  { id: "dyad", isSortable: true, align: "start" },
  { id: "tension", isSortable: true, align: "start" },
  { id: "change", isSortable: true, align: "end" },
  { id: "trend", isSortable: false, align: "start", className: WIDE_ONLY },
  { id: "events", isSortable: true, align: "end" },
  { id: "mediators", isSortable: false, align: "start", className: WIDE_ONLY },
  { id: "last", isSortable: true, align: "start", className: WIDE_ONLY },
] as const;

/** How the table can be sorted. */
export type DyadSort = TableSort<SortableId<typeof DYAD_COLUMNS>>;

/** The columns that sort. */
export const DYAD_SORTS = sortableIds(DYAD_COLUMNS);

/** How the table stands when the address says nothing. */
export const DYAD_START: DyadSort = { column: "events", order: "descending" };
