import { describe, expect, it } from "vitest";
import { gap } from "@/lib/relations/gap";
import type { Tension } from "./tension";
import { tensionChange } from "./tension-change";

const tension = (value: number, half: number, eventCount = 5): Tension => ({
  value,
  low: value - half,
  high: value + half,
  level: "strained",
  eventCount,
});

describe("tensionChange", () => {
  it("names a rise and a fall whose bands do not overlap", () => {
    expect(tensionChange(tension(30, 9), tension(50, 9))).toEqual({
      difference: 20,
      verdict: "deterioration",
      before: 30,
      after: 50,
    });
    expect(tensionChange(tension(50, 9), tension(30, 9))).toMatchObject({ difference: -20, verdict: "improvement" });
  });

  it("names nothing where the bands touch or either period has fewer than five events", () => {
    expect(tensionChange(tension(30, 10), tension(50, 10))).toMatchObject({ verdict: "no-clear-change" });
    expect(tensionChange(tension(30, 1, 4), tension(50, 1))).toMatchObject({ verdict: "no-clear-change" });
    expect(tensionChange(tension(30, 1), tension(50, 1, 4))).toMatchObject({ verdict: "no-clear-change" });
  });

  it("is a gap where either period has none", () => {
    expect(tensionChange(gap("no-signed-events"), tension(50, 1))).toEqual(gap("no-signed-events"));
    expect(tensionChange(tension(50, 1), gap("no-events"))).toEqual(gap("no-events"));
  });
});
