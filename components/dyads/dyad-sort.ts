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

export interface DyadSort {
  column: Extract<(typeof DYAD_COLUMNS)[number], { isSortable: true }>["id"];
  order: "ascending" | "descending";
}

/** The columns that sort. */
export const DYAD_SORTS = DYAD_COLUMNS.filter((column) => column.isSortable).map(
  ({ id }) => id,
) as DyadSort["column"][];

/** How the table stands when the address says nothing. */
export const DYAD_START: DyadSort = { column: "events", order: "descending" };

/** The order after a press on a column's head: turned on the present column, else names ascending and numbers descending. */
export function dyadSortChange(sort: DyadSort, column: DyadSort["column"]): DyadSort {
  if (sort.column === column) return { column, order: sort.order === "ascending" ? "descending" : "ascending" };
  return { column, order: column === "dyad" ? "ascending" : "descending" };
}
