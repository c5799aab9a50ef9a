import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, toDay, toDayNumber } from "@/lib/relations/day";
import { BUCKETS } from "@/lib/relations/event-filter";
import { automaticBucket, boundedBucket, bucketSpans } from "./buckets";
import { MAX_POINTS } from "./measure-constants";

const range = fc
  .tuple(fc.integer({ min: -80_000, max: 40_000 }), fc.integer({ min: 0, max: 60_000 }))
  .map(([start, length]) => ({ from: toDay(start), to: toDay(start + length) }));

describe("bucketSpans", () => {
  it("cuts at calendar bounds; weeks begin on Monday", () => {
    expect(bucketSpans("2025-10-30", "2025-11-10", "week")).toEqual([
      { from: "2025-10-30", to: "2025-11-02" },
      { from: "2025-11-03", to: "2025-11-09" },
      { from: "2025-11-10", to: "2025-11-10" },
    ]);
    expect(bucketSpans("2023-12-15", "2024-03-01", "month").map(({ to }) => to)).toEqual([
      "2023-12-31",
      "2024-01-31",
      "2024-02-29",
      "2024-03-01",
    ]);
    expect(bucketSpans("2024-02-01", "2024-07-01", "quarter").map(({ to }) => to)).toEqual([
      "2024-03-31",
      "2024-06-30",
      "2024-07-01",
    ]);
    expect(bucketSpans("1969-12-31", "1970-01-01", "year")).toHaveLength(2);
  });

  it("covers each day of the range once", () => {
    fc.assert(
      fc.property(range, fc.constantFrom(...BUCKETS), ({ from, to }, bucket) => {
        const spans = bucketSpans(from, to, bucket);
        expect(spans[0]!.from).toBe(from);
        expect(spans.at(-1)!.to).toBe(to);
        for (let i = 1; i < spans.length; i++) expect(spans[i]!.from).toBe(addDays(spans[i - 1]!.to, 1));
      }),
      { numRuns: 30 },
    );
  });
});

describe("boundedBucket", () => {
  it("keeps every line within its marks, whatever is wanted", () => {
    fc.assert(
      fc.property(range, fc.option(fc.constantFrom(...BUCKETS), { nil: undefined }), ({ from, to }, wanted) => {
        expect(bucketSpans(from, to, boundedBucket(from, to, wanted)).length).toBeLessThanOrEqual(MAX_POINTS);
      }),
      { numRuns: 60 },
    );
  });

  it("does what is wanted where it can", () => {
    expect(boundedBucket("2025-01-01", "2025-12-31", "day")).toBe("day");
    expect(boundedBucket("2015-01-01", "2025-12-31", "day")).toBe("week");
  });
});

describe("automaticBucket", () => {
  it("takes longer steps for longer ranges", () => {
    const spans = [1, 190, 191, 1098, 1099, 6000, 30_000].map((days) =>
      automaticBucket("1970-01-01", toDay(toDayNumber("1970-01-01") + days - 1)),
    );
    expect(spans).toEqual(["day", "day", "week", "week", "month", "quarter", "year"]);
  });
});
