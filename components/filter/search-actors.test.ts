import { expect, test } from "vitest";
import { isActorMatch } from "./search-actors";

const TURKIYE = { code: "TUR", name: "Türkiye", aliases: ["Turkey", "Republic of Turkey", "Turkish"] };

test.each(["", "tur", "TUR", "turkiye", "Türk", "turkish", "republic", "of turkey"])("%j finds Türkiye", (typed) => {
  expect(isActorMatch(TURKIYE, typed)).toBe(true);
});

test.each(["key", "qatar", "turkeys"])("%j does not", (typed) => {
  expect(isActorMatch(TURKIYE, typed)).toBe(false);
});
