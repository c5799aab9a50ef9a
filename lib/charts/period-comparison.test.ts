import { describe, expect, it } from "vitest";
import { gap } from "@/lib/relations/gap";
import { periodRows, periodsAround, type PeriodSums } from "./period-comparison";

describe("the periods around a day", () => {
  it("are of equal length, the day itself the first of the second", () => {
    expect(periodsAround("2025-03-01", 30, "2025-12-31")).toEqual({
      before: { from: "2025-01-30", to: "2025-02-28" },
      after: { from: "2025-03-01", to: "2025-03-30" },
    });
  });

  it("are as long as there are data after the day, one day at least", () => {
    expect(periodsAround("2025-11-16", 90, "2025-11-25")).toEqual({
      before: { from: "2025-11-06", to: "2025-11-15" },
      after: { from: "2025-11-16", to: "2025-11-25" },
    });
    expect(periodsAround("2025-11-26", 90, "2025-11-25").after).toEqual({ from: "2025-11-26", to: "2025-11-26" });
  });
});

const sums = (change: Partial<PeriodSums>): PeriodSums => ({
  tension: { value: 20, low: 10, high: 30, level: "calm", eventCount: 5 },
  forth: { value: 0.5, low: 0.4, high: 0.6, eventCount: 5 },
  back: gap("no-events"),
  forthCount: 5,
  backCount: 0,
  countByQuad: [5, 0, 0, 0],
  eventCountByQuad: [5, 0, 0, 0],
  eventCount: 5,
  reportCount: 7,
  stepCount: 0,
  queries: { all: "all", forth: "forth", quads: ["q0", "q1", "q2", "q3"] },
  ...change,
});
const tense = { value: 80, low: 70, high: 90, level: "tense" as const, eventCount: 5 };

describe("the rows of the comparison", () => {
  const rowsOf = (before: PeriodSums, after: PeriodSums) =>
    Object.fromEntries(periodRows({ a: "A", b: "B" }, before, after).map((row) => [row.id, row]));

  it("call a change only from five events on and with bands apart", () => {
    const rows = rowsOf(sums({}), sums({ tension: tense }));
    expect(rows.tension).toMatchObject({ difference: 60, verdict: "deterioration" });
    expect(rowsOf(sums({}), sums({ tension: { ...tense, eventCount: 4 } })).tension!.verdict).toBe("no-clear-change");
    expect(rowsOf(sums({}), sums({ tension: { ...tense, low: 29 } })).tension!.verdict).toBe("no-clear-change");
    const colder = { value: 0.1, low: 0, high: 0.2, eventCount: 5 };
    expect(rowsOf(sums({}), sums({ forth: colder }))["a-to-b"]!.verdict).toBe("deterioration");
    expect(rowsOf(sums({}), sums({ forth: { value: 0.1, eventCount: 1 } }))["a-to-b"]!.verdict).toBe("no-clear-change");
  });

  it("leave gaps as gaps, and link only what has events", () => {
    const rows = rowsOf(sums({}), sums({ tension: gap("no-events"), eventCount: 0, eventCountByQuad: [0, 0, 0, 0] }));
    expect(rows.tension!.difference).toEqual({ reason: "no-events" });
    expect(rows.tension!.before.eventQuery).toBe("all");
    expect(rows.tension!.after.eventQuery).toBeUndefined();
    expect(rows["verbal-cooperation"]!.before.eventQuery).toBe("q0");
    expect(rows["verbal-conflict"]!.before.eventQuery).toBeUndefined();
    expect(rows["b-to-a"]).toMatchObject({ before: { value: { reason: "no-events" } }, verdict: "no-clear-change" });
    expect(rows.reports).toMatchObject({ before: { value: 7 }, difference: 0 });
    expect(rows.events).not.toHaveProperty("verdict");
  });
});
