import { expect, it } from "vitest";
import { MAX_POINTS } from "@/lib/measures/measure-constants";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { timeAxis } from "./time-axis";

it("has room for every mark, whatever years a text tells of", () => {
  const { axis, spans } = timeAxis({ ...EMPTY_FILTER, bucket: "day" }, { from: "0476-09-04", to: "9999-01-01" });
  expect(axis.domain).toEqual(["1602-01-01", "2199-12-31"]);
  expect(spans.length).toBeLessThanOrEqual(MAX_POINTS);
});

it("keeps to the days of the data where the filter leaves them open", () => {
  const data = { from: "2025-01-10", to: "2025-03-01" };
  expect(timeAxis(EMPTY_FILTER, data).axis.domain).toEqual(["2025-01-10", "2025-03-01"]);
  expect(timeAxis({ ...EMPTY_FILTER, from: "2025-02-01" }, data).axis.domain).toEqual(["2025-02-01", "2025-03-01"]);
  expect(timeAxis(EMPTY_FILTER, undefined).spans).toEqual([]);
});
