import { sortableIds, type SortableId, type TableSort } from "@/components/ui/table-sort";

/** Columns of the relations table in their order; the ids are those that `sort` takes in the address. */
export const DYAD_COLUMNS = [
  { id: "dyad", isSortable: true, align: "start" },
  { id: "tension", isSortable: true, align: "start" },
  { id: "change", isSortable: true, align: "end" },
  { id: "trend", isSortable: false, align: "start" },
  { id: "events", isSortable: true, align: "end" },
  { id: "mediators", isSortable: false, align: "start" },
  { id: "last", isSortable: true, align: "start" },
] as const;

/** How the table can be sorted. */
export type DyadSort = TableSort<SortableId<typeof DYAD_COLUMNS>>;

/** The columns that sort. */
export const DYAD_SORTS = sortableIds(DYAD_COLUMNS);

/** How the table stands when the address says nothing. */
export const DYAD_START: DyadSort = { column: "events", order: "descending" };
