import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gap, isGap } from "@/lib/relations/gap";
import type { Tension } from "./tension";
import { tensionIndex, tensionLevel } from "./tension-index";

/** The sums of events of these intensities. */
function sumsOf(intensities: readonly number[]) {
  return {
    eventCount: intensities.length,
    conflict: intensities.reduce((sum, value) => sum + Math.max(-value, 0), 0),
    cooperation: intensities.reduce((sum, value) => sum + Math.max(value, 0), 0),
    signedWeight: intensities.filter((value) => value !== 0).length,
  };
}

const tensionOf = (intensities: readonly number[]) => tensionIndex(sumsOf(intensities)) as Tension;
const intensity = fc.integer({ min: -100, max: 100 }).map((tenths) => tenths / 10);
const signed = fc.array(intensity, { minLength: 1, maxLength: 60 }).filter((values) => values.some((v) => v !== 0));

describe("tensionIndex", () => {
  it("is 100 · (C + 5) / (C + K + 10)", () => {
    expect(tensionOf([-10, -5, 5]).value).toBeCloseTo((100 * 20) / 30, 12);
    expect(tensionOf([-3]).value).toBeCloseTo((100 * 8) / 13, 12);
  });

  it("has a gap, not a number, without events and with neutral ones only", () => {
    expect(tensionIndex(sumsOf([]))).toEqual(gap("no-events"));
    expect(tensionIndex(sumsOf([0, 0]))).toEqual(gap("no-signed-events"));
  });

  it("lies in 0 … 100, within its band", () => {
    fc.assert(
      fc.property(signed, (values) => {
        const { value, low, high, eventCount } = tensionOf(values);
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThan(100);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(eventCount).toBe(values.length);
      }),
    );
  });

  it("rises with conflict and falls with cooperation", () => {
    fc.assert(
      fc.property(signed, fc.double({ min: 0.1, max: 10, noNaN: true }), (values, more) => {
        expect(tensionOf([...values, -more]).value).toBeGreaterThan(tensionOf(values).value);
        expect(tensionOf([...values, more]).value).toBeLessThan(tensionOf(values).value);
      }),
    );
  });

  it("narrows its band with more events of the same kind", () => {
    fc.assert(
      fc.property(signed, (values) => {
        const width = (all: readonly number[]) => tensionOf(all).high - tensionOf(all).low;
        const twice = [...values, ...values];
        expect(width([...twice, ...twice])).toBeLessThan(width(values));
      }),
    );
  });

  it("does not move with neutral events", () => {
    expect({ ...tensionOf([-4, 2, 0, 0]), eventCount: 2 }).toEqual(tensionOf([-4, 2]));
  });

  it("mirrors when every sign is turned", () => {
    fc.assert(
      fc.property(signed, (values) => {
        const one = tensionOf(values);
        const other = tensionOf(values.map((value) => -value));
        expect(one.value + other.value).toBeCloseTo(100, 9);
        expect(one.low + other.high).toBeCloseTo(100, 7);
      }),
    );
  });

  it("stays a number at the largest sums", () => {
    const tension = tensionIndex({ eventCount: 1e6, conflict: 5e6, cooperation: 4e6, signedWeight: 1e6 });
    expect(isGap(tension) ? tension : [tension.low < tension.value, tension.value < tension.high]).toEqual([
      true,
      true,
    ]);
  });
});

describe("tensionLevel", () => {
  it("gives each bound to the higher level", () => {
    expect([0, 19.99, 20, 40, 59.99, 60, 80, 100].map(tensionLevel)).toEqual([
      "cordial",
      "cordial",
      "calm",
      "strained",
      "strained",
      "tense",
      "critical",
      "critical",
    ]);
  });
});
