import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gap, isGap } from "@/lib/relations/gap";
import type { Tension } from "./tension";
import { changeVerdict } from "./tension-change";
import { uncalledMove, type PeriodTension } from "./uncalled-move";

const period = (value: number, eventCount: number, half = 5): PeriodTension => {
  const tension: Tension = { value, low: value - half, high: value + half, level: "strained", eventCount };
  return { tension, eventCount };
};
const nothing: PeriodTension = { tension: gap("no-events"), eventCount: 0 };
const onlyNeutral: PeriodTension = { tension: gap("no-signed-events"), eventCount: 2 };

describe("uncalledMove", () => {
  it.each([
    ["too-few-before", period(20, 3), period(90, 33)],
    ["too-few-after", period(20, 33), period(90, 3)],
    ["too-few", period(20, 3), period(90, 4)],
    ["bands-overlap", period(50, 9, 10), period(60, 9, 10)],
    ["none-before", nothing, period(80, 7)],
    ["none-before", onlyNeutral, period(80, 7)],
    ["none-after", period(80, 7), nothing],
  ] as const)("says %s", (why, before, after) => {
    expect(uncalledMove(before, after)).toMatchObject({
      why,
      eventsBefore: before.eventCount,
      eventsAfter: after.eventCount,
    });
  });

  it("is absent for a move that is called, and where neither period has a tension", () => {
    expect(uncalledMove(period(20, 9), period(60, 9))).toBeUndefined();
    expect(uncalledMove(period(60, 9), period(20, 9))).toBeUndefined();
    expect(uncalledMove(nothing, onlyNeutral)).toBeUndefined();
  });

  it("keeps a missing tension missing and ranks it as no evidence", () => {
    expect(uncalledMove(nothing, period(80, 7))).toMatchObject({ before: gap("no-events"), after: 80, size: 30 });
    expect(uncalledMove(period(20, 3), period(90, 33))).toMatchObject({ before: 20, after: 90, size: 70 });
  });

  it("and the verdict never both speak", () => {
    const any = fc.record({ value: fc.integer({ min: 0, max: 100 }), count: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(any, any, (one, other) => {
        const before = period(one.value, one.count);
        const after = period(other.value, other.count);
        if (isGap(before.tension) || isGap(after.tension)) return;
        const isCalled = changeVerdict(before.tension, after.tension) !== "no-clear-change";
        expect(uncalledMove(before, after) === undefined).toBe(isCalled);
      }),
    );
  });
});
