import { expect, test } from "vitest";
import { periodLength, periodPresets } from "./event-filter-periods";

test("periods end with the last day of the data and have the days that they are named after", () => {
  const presets = periodPresets({ from: "2020-05-01", to: "2024-03-01" });
  expect(presets).toEqual([
    { id: "last7", from: "2024-02-24", to: "2024-03-01" },
    { id: "last30", from: "2024-02-01", to: "2024-03-01" },
    { id: "last90", from: "2023-12-03", to: "2024-03-01" },
    { id: "last365", from: "2023-03-03", to: "2024-03-01" },
    { id: "year", from: "2024-01-01", to: "2024-03-01" },
    { id: "all" },
  ]);
  const lengths = presets.slice(0, 4).map(({ from, to }) => periodLength(from!, to!));
  expect(lengths).toEqual([7, 30, 90, 365]);
  expect(periodLength("2024-03-01", "2024-03-01")).toBe(1);
});
