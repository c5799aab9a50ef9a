import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentText } from "./segment-text";

const LENGTH = 60;
const place = fc.integer({ min: -5, max: LENGTH + 5 });
const spans = fc
  .array(fc.record({ start: place, end: place }), { maxLength: 12 })
  .map((given) => given.map((span, index) => ({ ...span, key: `${index}` })));

describe("segmentText", () => {
  it("cuts two overlapping spans into three", () => {
    const cut = segmentText(0, 10, [
      { key: "a", start: 2, end: 6 },
      { key: "b", start: 4, end: 8 },
    ]);
    expect(cut).toEqual([
      { start: 0, end: 2, keys: [] },
      { start: 2, end: 4, keys: ["a"] },
      { start: 4, end: 6, keys: ["a", "b"] },
      { start: 6, end: 8, keys: ["b"] },
      { start: 8, end: 10, keys: [] },
    ]);
  });

  it("keeps what of a span lies inside the stretch", () => {
    expect(segmentText(5, 8, [{ key: "a", start: 0, end: 6 }])).toEqual([
      { start: 5, end: 6, keys: ["a"] },
      { start: 6, end: 8, keys: [] },
    ]);
  });

  it("joins up to the whole, without an empty segment", () => {
    fc.assert(
      fc.property(spans, (given) => {
        const cut = segmentText(0, LENGTH, given);
        expect(cut[0]!.start).toBe(0);
        expect(cut.at(-1)!.end).toBe(LENGTH);
        cut.forEach((segment, index) => {
          expect(segment.end).toBeGreaterThan(segment.start);
          if (index > 0) expect(segment.start).toBe(cut[index - 1]!.end);
        });
      }),
    );
  });

  it("names for each place exactly the spans that cover it", () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 0, max: LENGTH - 1 }), (given, at) => {
        const segment = segmentText(0, LENGTH, given).find(({ start, end }) => start <= at && at < end)!;
        const covering = given.filter(({ start, end }) => start <= at && at < end).map(({ key }) => key);
        expect(segment.keys).toEqual(covering);
      }),
    );
  });
});
