import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DailySums } from "@/lib/cube/day-summer";
import { emptySums } from "@/lib/cube/event-sums";
import { addDays, toDay, toDayNumber } from "@/lib/relations/day";
import { gap, isGap } from "@/lib/relations/gap";
import { bucketSpans } from "./buckets";
import { equallySpacedDays, marksOf, sentimentSeries, tensionSeries, tensionValues } from "./trailing-series";

const START = toDayNumber("2025-01-01");

/** One event of this intensity and sentiment on a day. */
function eventOn(day: number, intensity: number, sentiment = 0): DailySums {
  return {
    ...emptySums(),
    day,
    eventCount: 1,
    reportCount: 1,
    weight: 1,
    conflict: Math.max(-intensity, 0),
    cooperation: Math.max(intensity, 0),
    signedWeight: intensity === 0 ? 0 : 1,
    tonedCount: 1,
    tonedWeight: 1,
    sentiment,
    sentimentSquares: sentiment * sentiment,
  };
}

const history = fc
  .uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 60 })
  .chain((days) =>
    fc.tuple(
      fc.constant(days.sort((x, y) => x - y)),
      fc.array(fc.integer({ min: -10, max: 10 }), { minLength: days.length, maxLength: days.length }),
    ),
  )
  .map(([days, intensities]) => days.map((day, index) => eventOn(START + day, intensities[index]!)));

describe("tensionSeries", () => {
  it("looks back over the window, both of its ends inclusive", () => {
    const daily = [eventOn(START, -10)];
    const values = tensionSeries(daily, [toDay(START), toDay(START + 89), toDay(START + 90)], 90);
    expect(values.map(({ value }) => (isGap(value) ? value.reason : Math.round(value.value)))).toEqual([
      75,
      75,
      "no-events",
    ]);
    expect(values[1]!.from).toBe(toDay(START));
  });

  it("gives a day the same value whatever the step and wherever the range begins", () => {
    fc.assert(
      fc.property(
        history,
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 0, max: 300 }),
        (daily, window, skip) => {
          const to = toDay(START + 400);
          const all = tensionSeries(daily, marksOf(bucketSpans(toDay(START), to, "day")), window);
          const byDay = new Map(all.map((point) => [point.day, point]));
          for (const bucket of ["week", "month"] as const) {
            const days = marksOf(bucketSpans(toDay(START + skip), to, bucket));
            for (const point of tensionSeries(daily, days, window)) expect(point).toEqual(byDay.get(point.day));
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it("has the same values with and without bands", () => {
    fc.assert(
      fc.property(history, (daily) => {
        const days = marksOf(bucketSpans(toDay(START), toDay(START + 400), "week"));
        const plain = tensionSeries(daily, days, 30).map(({ value }) => (isGap(value) ? value : value.value));
        expect(tensionValues(daily, days, 30).map(({ value }) => value)).toEqual(plain);
      }),
      { numRuns: 20 },
    );
  });

  it("tells days that the data do not cover from days without events", () => {
    const covered = { from: "2025-01-10", to: "2025-01-20" };
    const days = ["2025-01-09", "2025-01-10", "2025-01-24", "2025-01-25"];
    expect(tensionSeries([], days, 5, covered).map(({ value }) => value)).toEqual([
      gap("outside-coverage"),
      gap("no-events"),
      gap("no-events"),
      gap("outside-coverage"),
    ]);
  });
});

describe("sentimentSeries", () => {
  it("is the mean over the window's events with the band of its standard error", () => {
    const daily = [eventOn(START, 0, -0.5), eventOn(START + 1, 0, 0.1), eventOn(START + 2, 0, 0.1)];
    const [point] = sentimentSeries(daily, [addDays("2025-01-01", 2)], 90);
    const value = point!.value;
    if (isGap(value)) throw new Error(value.reason);
    expect(value.value).toBeCloseTo(-0.1, 12);
    expect(value.standardError).toBeCloseTo(0.2, 12);
    expect(value.low).toBeCloseTo(-0.1 - 1.645 * 0.2, 12);
    expect(value.high).toBeCloseTo(-0.1 + 1.645 * 0.2, 12);
  });

  it("leaves events without a sentiment out, and is a gap where none has one", () => {
    const toneless = { ...eventOn(START, 0), tonedCount: 0, tonedWeight: 0 };
    const daily = [toneless, eventOn(START + 1, 0, -0.5), { ...toneless, day: START + 2 }];
    const days = ["2025-01-01", "2025-01-03"];
    const points = sentimentSeries(daily, days, 90);
    expect(points.map(({ value }) => value)).toEqual([gap("no-sentiment"), { value: -0.5, eventCount: 1 }]);
    expect(points.map(({ eventCount }) => eventCount)).toEqual([1, 3]);
  });

  it("has no band for one event and a gap for none", () => {
    const values = sentimentSeries([eventOn(START, 0, 1)], ["2025-01-01", "2025-01-02"], 1).map(({ value }) => value);
    expect(values).toEqual([{ value: 1, eventCount: 1 }, gap("no-events")]);
  });
});

describe("equallySpacedDays", () => {
  it("holds both ends and no day twice", () => {
    expect(equallySpacedDays("2025-01-01", "2025-01-10", 4)).toEqual([
      "2025-01-01",
      "2025-01-04",
      "2025-01-07",
      "2025-01-10",
    ]);
    expect(equallySpacedDays("2025-01-01", "2025-01-02", 24)).toEqual(["2025-01-01", "2025-01-02"]);
    expect(equallySpacedDays("2025-01-01", "2025-01-01", 24)).toEqual(["2025-01-01"]);
  });
});
