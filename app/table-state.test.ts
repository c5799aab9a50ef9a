import { expect, test } from "vitest";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { parseTableState, tableHref } from "./table-state";

const COLUMNS = ["dyad", "tension"] as const;
const START = { column: "tension", order: "descending" } as const;
const read = (address: string) =>
  parseTableState(Object.fromEntries(new URL(address, "http://entente.test").searchParams), COLUMNS, START);

test("an address without a table's words is the table's start", () => {
  expect(read("/relations?actors=PAK")).toEqual({
    state: { ...START, query: "", page: 1 },
    problems: [],
  });
});

test("what is not understood is named and left out", () => {
  const { state, problems } = read("/relations?sort=colour&order=up&page=0&q=%20iran%20");
  expect(state).toEqual({ ...START, query: "iran", page: 1 });
  expect(problems).toEqual([
    { parameter: "sort", value: "colour" },
    { parameter: "order", value: "up" },
    { parameter: "page", value: "0" },
  ]);
});

test("an address that was made is read again as the same table", () => {
  const state = { column: "dyad", order: "ascending", query: "a&b~ü", page: 3 } as const;
  const href = tableHref("/relations", { ...EMPTY_FILTER, actors: ["PAK"] }, state, { page: 4 });
  expect(href).toContain("actors=PAK");
  expect(read(href)).toEqual({ state: { ...state, page: 4 }, problems: [] });
});

test("another order starts on page 1", () => {
  const state = { column: "dyad", order: "ascending", query: "", page: 3 } as const;
  expect(read(tableHref("/relations", EMPTY_FILTER, state, { column: "tension" })).state.page).toBe(1);
});
