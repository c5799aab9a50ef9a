import { expect, test } from "vitest";
import { readLexicon } from "@/server/files/read-lexicon";
import { isInTerm, mayHangOnDay, namedEntries } from "./named-entries";

const entriesOf = namedEntries(readLexicon());
const codesOf = (name: string) => [...new Set(entriesOf(name).map(({ code }) => code))];

test("a whole name is found whatever its accents and case", () => {
  expect(codesOf("european union")).toEqual(["EUR"]);
  expect(codesOf("Türkiye")).toContain("TUR");
  expect(codesOf("Turkiye")).toContain("TUR");
});

test("a name within a longer one is not found", () => {
  expect(codesOf("Fatah")).toContain("FATAH");
  expect(codesOf("Fatah Halab")).toEqual([]);
});

test("acronyms are meant in capitals", () => {
  expect(codesOf("TTP")).toContain("TTP");
  expect(codesOf("ttp")).toEqual([]);
  expect(codesOf("")).toEqual([]);
});

test("terms tell which entry holds on a day", () => {
  const on = (day: string) =>
    entriesOf("Taliban")
      .filter((entry) => isInTerm(entry, day))
      .map(({ code }) => code);
  expect(on("2021-08-14")).toEqual(["TLB"]);
  expect(on("2021-08-15")).toEqual(["AFG"]);
});

test("what names nobody who comes and goes is read alike on every day", () => {
  const lexicon = readLexicon();
  expect(mayHangOnDay(lexicon, "Unspecified Actor")).toBe(false);
  expect(mayHangOnDay(lexicon, "the Taliban and others")).toBe(true);
});
