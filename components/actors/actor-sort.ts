/** Columns of the actors table in their order; the ids are those that `sort` takes in the address. */
export const ACTOR_COLUMNS = [
  { id: "name", isSortable: true, align: "start" },
  { id: "kind", isSortable: false, align: "start" },
  { id: "events", isSortable: true, align: "end" },
  { id: "acts", isSortable: true, align: "end" },
  { id: "receives", isSortable: true, align: "end" },
  { id: "sentimentGiven", isSortable: false, align: "end" },
  { id: "sentimentReceived", isSortable: false, align: "end" },
  { id: "mediations", isSortable: true, align: "end" },
] as const;

export interface ActorSort {
  column: Extract<(typeof ACTOR_COLUMNS)[number], { isSortable: true }>["id"];
  order: "ascending" | "descending";
}

/** The columns that sort. */
export const ACTOR_SORTS = ACTOR_COLUMNS.filter((column) => column.isSortable).map(
  ({ id }) => id,
) as ActorSort["column"][];

/** How the table stands when the address says nothing. */
export const ACTOR_START: ActorSort = { column: "events", order: "descending" };

/** The order after a press on a column's head: turned on the present column, else names ascending and numbers descending. */
export function actorSortChange(sort: ActorSort, column: ActorSort["column"]): ActorSort {
  if (sort.column === column) return { column, order: sort.order === "ascending" ? "descending" : "ascending" };
  return { column, order: column === "name" ? "ascending" : "descending" };
}
