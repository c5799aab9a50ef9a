import { expect, it } from "vitest";
import { sortableIds, sortChange } from "./table-sort";

it("knows the columns that sort", () => {
  const columns = [
    { id: "name", isSortable: true, align: "start" },
    { id: "trend", isSortable: false, align: "start" },
    { id: "events", isSortable: true, align: "end" },
  ] as const;
  expect(sortableIds(columns)).toEqual(["name", "events"]);
});

it("turns the order of the present column, and begins names upwards and numbers downwards", () => {
  const byEvents = { column: "events", order: "descending" } as const;
  expect(sortChange(byEvents, "events", "name")).toEqual({ column: "events", order: "ascending" });
  expect(sortChange({ column: "events", order: "ascending" }, "events", "name")).toEqual(byEvents);
  expect(sortChange<"events" | "name">(byEvents, "name", "name")).toEqual({ column: "name", order: "ascending" });
  expect(sortChange<"events" | "date">(byEvents, "date")).toEqual({ column: "date", order: "descending" });
});
