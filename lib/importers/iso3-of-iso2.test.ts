import { expect, test } from "vitest";
import { readLexicon } from "@/server/files/read-lexicon";
import { iso3OfIso2 } from "./iso3-of-iso2";

test("NA is Namibia, in any case, and what is no code is none", () => {
  expect(iso3OfIso2("NA")).toBe("NAM");
  expect(iso3OfIso2("na")).toBe("NAM");
  expect(iso3OfIso2("XK")).toBe("XKX");
  expect(iso3OfIso2("UK")).toBe("GBR");
  for (const none of ["", "N", "NAM", "ZZ", "EU"]) expect(iso3OfIso2(none)).toBeUndefined();
});

test("every state of the dictionaries has a code of two letters, each its own", () => {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const known = letters.flatMap((one) => letters.flatMap((other) => iso3OfIso2(one + other) ?? []));
  // UK stands for GB.
  expect(known.length - new Set(known).size).toBe(1);
  const states = readLexicon().actors.filter(({ kind, code }) => kind === "state" && code.length === 3);
  expect(states.length).toBeGreaterThan(190);
  expect(states.filter(({ code }) => !known.includes(code)).map(({ code }) => code)).toEqual([]);
});
