import fc from "fast-check";
import { expect, test } from "vitest";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { EVENT_TYPES } from "@/lib/relations/event-type";
import { filterOfTypes, typesOfFilter } from "./types-of-filter";

test("a proper set of types comes back from the filter that says it", () => {
  fc.assert(
    fc.property(fc.subarray([...EVENT_TYPES], { minLength: 1, maxLength: EVENT_TYPES.length - 1 }), (types) => {
      expect(typesOfFilter({ ...EMPTY_FILTER, ...filterOfTypes(types) })).toEqual(types);
    }),
  );
});

test("no type and every type are both said by nothing", () => {
  expect(filterOfTypes([])).toEqual({ type: [], quad: [] });
  expect(filterOfTypes(EVENT_TYPES)).toEqual({ type: [], quad: [] });
  expect(typesOfFilter(EMPTY_FILTER)).toBe("all");
});

test("a whole quad class is said by its name", () => {
  expect(filterOfTypes(["AGREE", "CONSULT", "SUPPORT", "CONCEDE"])).toEqual({ type: [], quad: ["verbal-cooperation"] });
});

test("types and quad classes that exclude each other let nothing through", () => {
  expect(typesOfFilter({ ...EMPTY_FILTER, type: ["ASSAULT"], quad: ["verbal-cooperation"] })).toEqual([]);
});
