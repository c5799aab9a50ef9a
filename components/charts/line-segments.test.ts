import fc from "fast-check";
import { expect, it } from "vitest";
import type { ChartPoint } from "@/lib/charts/chart-model";
import { toDay } from "@/lib/relations/day";
import { gap } from "@/lib/relations/gap";
import { breakPoints, gapRuns, isolatedPoints, thinPoints } from "./line-segments";

const line = fc
  .array(fc.option(fc.double({ min: -100, max: 100, noNaN: true }), { freq: 4 }), { maxLength: 3000 })
  .map((values) =>
    values.map((value, index): ChartPoint => ({
      x: toDay(20_000 + index),
      value: value ?? gap("no-events"),
      eventCount: 1,
    })),
  );

it("finds the points that a line would not show", () => {
  const points = [gap("no-events"), 1, gap("no-events"), 2, 3, gap("no-events"), 4].map((value, index) => ({
    x: toDay(index),
    value,
    eventCount: 0,
  }));
  expect([...isolatedPoints(points)]).toEqual([1, 6]);
});

it("finds where a line breaks off and takes up again, but not its ends", () => {
  const points = [1, 2, gap("no-events"), 3, 4, 5, gap("no-events"), 6].map((value, index) => ({
    x: toDay(index),
    value,
    eventCount: 0,
  }));
  expect([...breakPoints(points)]).toEqual([1, 3, 5, 7]);
});

it("thins a line to the limit and keeps ends, highest and lowest, and the order", () => {
  fc.assert(
    fc.property(line, fc.integer({ min: 10, max: 700 }), (points, limit) => {
      const thinned = thinPoints(points, limit);
      expect(thinned.length).toBeLessThanOrEqual(Math.max(limit, 5));
      const places = thinned.map((point) => points.indexOf(point));
      expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
      expect(thinned[0]).toBe(points[0]);
      expect(thinned.at(-1)).toBe(points.at(-1));
      const numbers = (list: readonly ChartPoint[]) =>
        list.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
      expect(Math.max(...numbers(thinned))).toBe(Math.max(...numbers(points)));
      expect(Math.min(...numbers(thinned))).toBe(Math.min(...numbers(points)));
    }),
  );
});

it("draws missing stretches half-way to their neighbours and keeps reasons apart", () => {
  const runs = gapRuns(
    [
      { at: 0, reason: "outside-coverage" },
      { at: 10, reason: "outside-coverage" },
      { at: 20, reason: "no-events" },
      { at: 30, reason: undefined },
      { at: 40, reason: "no-events" },
    ],
    [0, 50],
  );
  expect(runs).toEqual([
    { reason: "outside-coverage", from: 0, to: 15 },
    { reason: "no-events", from: 15, to: 25 },
    { reason: "no-events", from: 35, to: 50 },
  ]);
});
