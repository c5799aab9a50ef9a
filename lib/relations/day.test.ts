import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isDay, toDay, toDayNumber } from "./day";

describe("days", () => {
  it("knows which days exist", () => {
    expect(["2024-02-29", "1799-12-31", "2025-11-22"].every(isDay)).toBe(true);
    expect(["2025-02-29", "2025-13-01", "2025-1-1", "25-01-01", "", "2025-11-22T00:00", 20251122].some(isDay)).toBe(
      false,
    );
  });

  it("counts them without loss over centuries", () => {
    fc.assert(
      fc.property(fc.integer({ min: -70_000, max: 70_000 }), (number) => {
        expect(toDayNumber(toDay(number))).toBe(number);
      }),
    );
    expect(toDayNumber("1970-01-01")).toBe(0);
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
  });
});
