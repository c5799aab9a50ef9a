/** The column that a table is sorted by, and which way. */
export interface TableSort<Column extends string> {
  column: Column;
  order: "ascending" | "descending";
}

/** A column of a table that an address can sort; the id is the one that `sort` takes there. */
export interface TableColumn {
  id: string;
  isSortable: boolean;
  align: "start" | "end";
  className?: string;
}

/** The ids of the columns of a table that sort. */
export type SortableId<Columns extends readonly TableColumn[]> = Extract<Columns[number], { isSortable: true }>["id"];

/** The ids of the columns that sort. */
export function sortableIds<const Columns extends readonly TableColumn[]>(columns: Columns): SortableId<Columns>[] {
  return columns.filter(({ isSortable }) => isSortable).map(({ id }) => id as SortableId<Columns>);
}

/** The order after a press on a column's head: turned on the present column, else names upwards and numbers downwards. */
export function sortChange<Column extends string>(
  sort: TableSort<Column>,
  column: Column,
  nameColumn?: Column,
): TableSort<Column> {
  if (sort.column === column) return { column, order: sort.order === "ascending" ? "descending" : "ascending" };
  return { column, order: column === nameColumn ? "ascending" : "descending" };
}
