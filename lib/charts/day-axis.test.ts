import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDay } from "@/lib/relations/day";
import { roundDays } from "./day-axis";
import { countTicks } from "./value-ticks";

describe("roundDays", () => {
  it("takes days, Mondays, months, then years, as the range grows", () => {
    expect(roundDays("2025-11-01", "2025-11-04")).toEqual(["2025-11-01", "2025-11-02", "2025-11-03", "2025-11-04"]);
    expect(roundDays("2025-10-01", "2025-11-10")).toEqual([
      "2025-10-06",
      "2025-10-13",
      "2025-10-20",
      "2025-10-27",
      "2025-11-03",
      "2025-11-10",
    ]);
    expect(roundDays("2025-01-15", "2025-06-15").slice(0, 2)).toEqual(["2025-02-01", "2025-03-01"]);
    expect(roundDays("1995-06-01", "2010-01-02")).toEqual([
      "1996-01-01",
      "1998-01-01",
      "2000-01-01",
      "2002-01-01",
      "2004-01-01",
      "2006-01-01",
      "2008-01-01",
      "2010-01-01",
    ]);
  });

  it("stays within the range, ascending, few enough to be read", () => {
    const day = fc.integer({ min: -120_000, max: 60_000 });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 90_000 }), (start, length) => {
        const [from, to] = [toDay(start), toDay(start + length)];
        const ticks = roundDays(from, to);
        expect(ticks.length).toBeLessThanOrEqual(9);
        expect(ticks).toEqual([...new Set(ticks)].sort());
        expect(ticks.every((tick) => tick >= from && tick <= to)).toBe(true);
        if (length > 14) expect(ticks.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("countTicks", () => {
  it("reaches the largest count in round whole steps", () => {
    expect(countTicks(0)).toEqual([0, 1]);
    expect(countTicks(3)).toEqual([0, 1, 2, 3]);
    expect(countTicks(17)).toEqual([0, 5, 10, 15, 20]);
    expect(countTicks(1000)).toEqual([0, 500, 1000]);
  });

  it("is never less than the largest", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e7 }), (largest) => {
        const ticks = countTicks(largest);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(largest);
        expect(ticks.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
