import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { krippendorffAlpha } from "./krippendorff-alpha";

/** Units from one line for each coder; `.` is a unit that the coder left out. */
const unitsOf = (...coders: string[]) => {
  const rows = coders.map((coder) => coder.split(" "));
  return rows[0]!.map((_, unit) => rows.map((row) => row[unit]!).filter((value) => value !== "."));
};
const alphaOf = (...coders: string[]) => {
  const alpha = krippendorffAlpha(unitsOf(...coders));
  return "value" in alpha ? Math.round(alpha.value * 1000) / 1000 : alpha.missing;
};

describe("the examples of Krippendorff (2011)", () => {
  it("two observers, binary values, nothing missing", () => {
    expect(alphaOf("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0")).toBe(0.095);
  });

  it("two observers, nominal values, nothing missing", () => {
    expect(alphaOf("a a b b d c c c e d d a", "b a b b b c c c e d d d")).toBe(0.692);
  });

  it("four observers, nominal values, some missing", () => {
    expect(
      alphaOf(
        "1 2 3 3 2 1 4 1 2 . . .",
        "1 2 3 3 2 2 4 1 2 5 . 3",
        ". 3 3 3 2 3 4 2 2 5 1 .",
        "1 2 3 3 2 4 4 1 2 5 1 .",
      ),
    ).toBe(0.743);
  });
});

it("says why there is none", () => {
  expect(alphaOf("a . b", ". c .")).toBe("no-pairs");
  expect(alphaOf("a a a", "a a a")).toBe("no-variation");
  expect(krippendorffAlpha([])).toEqual({ missing: "no-pairs" });
});

it("is 1 for those who agree, never more, and does not depend on the order of coders or units", () => {
  const value = fc.constantFrom("a", "b", "c");
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 1 }), (units) => {
      const alpha = krippendorffAlpha(units);
      expect(krippendorffAlpha([...units].reverse().map(([one, other]) => [other, one]))).toEqual(alpha);
      if (!("value" in alpha)) return;
      expect(alpha.value).toBeLessThanOrEqual(1);
      expect(alpha.value === 1).toBe(units.every(([one, other]) => one === other));
    }),
  );
});
