import { expect, test } from "vitest";
import { isSampleIn, withSample } from "./sample-switch";

const ALL = ["documents", "sample", "gdelt-1"];

test("the sample is left out by naming the others, and comes back by naming none", () => {
  const without = withSample([], ALL, false);
  expect(without).toEqual(["documents", "gdelt-1"]);
  expect(isSampleIn(without)).toBe(false);
  expect(withSample(without, ALL, true)).toEqual([]);
});

test("what else was chosen stays chosen", () => {
  expect(withSample(["sample", "gdelt-1"], ALL, false)).toEqual(["gdelt-1"]);
  expect(withSample(["gdelt-1"], ALL, true)).toEqual(["sample", "gdelt-1"]);
  expect(isSampleIn(["sample", "gdelt-1"])).toBe(true);
});
