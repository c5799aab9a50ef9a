import { SEARCH_PARAMETER, searchQuery } from "@/components/ui/search-query";
import type { EventFilter } from "@/lib/relations/event-filter";
import { formatEventFilter, type FilterProblem } from "@/lib/relations/event-filter-url";
import type { AddressParameters } from "./address-query";

/** What the address says of a table: order, search words and page. */
export interface TableState<Column extends string> {
  column: Column;
  order: "ascending" | "descending";
  query: string;
  page: number;
}

/** What Next gives a page with a table. */
export interface TableProps {
  searchParams: Promise<AddressParameters>;
}

/** Reads `sort`, `order`, `query` and `page`; what is not understood is named and left out. */
export function parseTableState<Column extends string>(
  parameters: Readonly<AddressParameters>,
  columns: readonly Column[],
  start: Pick<TableState<Column>, "column" | "order">,
): { state: TableState<Column>; problems: FilterProblem[] } {
  const problems: FilterProblem[] = [];
  const textOf = (name: string) => {
    const value = parameters[name];
    return (Array.isArray(value) ? (value[0] ?? "") : (value ?? "")).trim();
  };
  const checked = <T>(parameter: string, read: (value: string) => T | undefined, otherwise: T): T => {
    const value = textOf(parameter);
    if (value === "") return otherwise;
    const known = read(value);
    if (known === undefined) problems.push({ parameter, value });
    return known ?? otherwise;
  };
  const state = {
    column: checked("sort", (value) => columns.find((column) => column === value), start.column),
    order: checked(
      "order",
      (value) => (["ascending", "descending"] as const).find((order) => order === value),
      start.order,
    ),
    query: searchQuery(parameters),
    page: checked("page", (value) => (/^[1-9]\d{0,5}$/.test(value) ? Number(value) : undefined), 1),
  };
  return { state, problems };
}

/** Address of the same table in another state; the filter stays, and another order or search starts on page 1. */
export function tableHref<Column extends string>(
  path: string,
  filter: EventFilter,
  state: TableState<Column>,
  change: Partial<TableState<Column>>,
): string {
  const next = { ...state, page: 1, ...change };
  const query = [
    formatEventFilter(filter),
    next.query && `${SEARCH_PARAMETER}=${encodeURIComponent(next.query)}`,
    `sort=${next.column}`,
    `order=${next.order}`,
    next.page > 1 && `page=${next.page}`,
  ];
  return `${path}?${query.filter(Boolean).join("&")}`;
}
