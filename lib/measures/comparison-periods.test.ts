import { describe, expect, it } from "vitest";
import { comparisonPeriods } from "./comparison-periods";

const lastDate = "2025-11-22";

describe("comparisonPeriods", () => {
  it("compares the chosen period with the one of equal length before it", () => {
    expect(comparisonPeriods({ from: "2025-10-01", to: "2025-10-31", window: 90 }, lastDate)).toEqual({
      from: "2025-10-01",
      to: "2025-10-31",
      beforeFrom: "2025-08-31",
      beforeTo: "2025-09-30",
    });
  });

  it("runs to the end of the data where no last day is chosen", () => {
    expect(comparisonPeriods({ from: "2025-11-21", window: 90 }, lastDate)).toEqual({
      from: "2025-11-21",
      to: "2025-11-22",
      beforeFrom: "2025-11-19",
      beforeTo: "2025-11-20",
    });
  });

  it("takes the last window of the data where no first day is chosen", () => {
    expect(comparisonPeriods({ window: 2 }, lastDate)).toEqual({
      from: "2025-11-21",
      to: "2025-11-22",
      beforeFrom: "2025-11-19",
      beforeTo: "2025-11-20",
    });
    expect(comparisonPeriods({ to: "2025-01-02", window: 1 }, lastDate)).toMatchObject({
      from: "2025-01-02",
      beforeTo: "2025-01-01",
    });
  });

  it("is one day where the chosen period begins after the data", () => {
    expect(comparisonPeriods({ from: "2026-01-01", window: 90 }, lastDate)).toEqual({
      from: "2026-01-01",
      to: "2026-01-01",
      beforeFrom: "2025-12-31",
      beforeTo: "2025-12-31",
    });
  });
});
