import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildLexicon } from "./build-lexicon";
import type { LexiconTables } from "./lexicon-tables";
import { parseLexiconDay } from "./parse-lexicon-day";
import { splitWords } from "./split-words";

const NOTHING: LexiconTables = {
  states: [],
  officeHolders: [],
  organisations: [],
  armedGroups: [],
  bodies: [],
  peoples: [],
  places: [],
  notActors: [],
  roleWords: [],
  ambiguousNames: [],
  sentiment: [],
};
const lexicon = buildLexicon({
  ...NOTHING,
  states: [
    {
      code: "TUR",
      name: "Türkiye",
      aliases: "Turkey|Republic of Turkey",
      demonyms: "Turkish|Turks",
      capitals: "Ankara",
      seats: "",
      region: "Asia",
    },
  ],
  armedGroups: [
    {
      code: "XGR",
      name: "Example Group",
      aliases: "EG",
      country: "TUR",
      kind: "armed-group",
      from: "2020",
      to: "2021-03",
    },
  ],
  sentiment: [
    { term: "tense", value: "-0.5" },
    { term: "common ground", value: "0.6" },
  ],
});

describe("buildLexicon", () => {
  it("finds names by their first word without diacritics, the longest first", () => {
    expect(lexicon.entriesAt("turkiye")).toMatchObject([{ kind: "state", code: "TUR" }]);
    expect(lexicon.entriesAt("republic")[0]!.words).toEqual(["Republic", "of", "Turkey"]);
    expect(lexicon.entriesAt("nowhere")).toEqual([]);
  });
  it("dates what is dated", () => {
    expect(lexicon.entriesAt("eg")[0]).toMatchObject({ from: "2020-01-01", to: "2021-03-31" });
  });
  it("names composed codes after their state", () => {
    expect(lexicon.actorName("TURMIL")).toBe("Türkiye (armed forces)");
    expect(lexicon.actorName("ZZZ")).toBe("ZZZ");
    expect(lexicon.findActor("XGR")).toMatchObject({ kind: "armed-group", countryCode: "TUR" });
  });
  it("knows terms of several words", () => {
    expect(lexicon.sentimentOf("common ground")).toBe(0.6);
    expect(lexicon.longestSentimentTerm).toBe(2);
  });
});

describe("names that analysts added", () => {
  const tables = {
    ...NOTHING,
    states: [{ code: "TUR", name: "Türkiye", aliases: "", demonyms: "", capitals: "", seats: "", region: "Asia" }],
    notActors: [{ phrase: "Sublime Gate", code: "" }],
  };
  it("lead to their actor, of the dictionaries or not, and are marked", () => {
    const added = [
      { code: "TUR", alias: "Sublime Gate", name: "Türkiye" },
      { code: "TURMIL", alias: "the Janissaries", name: "Türkiye (armed forces)" },
      { code: "STEPPE", alias: "Steppe League", name: "League of the Steppe" },
    ];
    const own = buildLexicon(tables, added);
    expect(own.entriesAt("sublime")).toContainEqual(
      expect.objectContaining({ kind: "state", code: "TUR", isAdded: true }),
    );
    expect(own.entriesAt("the")).toMatchObject([{ kind: "seat", code: "TURMIL" }]);
    expect(own.findActor("STEPPE")).toEqual({ code: "STEPPE", name: "League of the Steppe", kind: "other" });
    expect(own.actorName("STEPPE")).toBe("League of the Steppe");
    expect(own.aliasesOf("TUR")).toContain("Sublime Gate");
    expect(buildLexicon(tables).aliasesOf("TUR")).not.toContain("Sublime Gate");
  });
});

describe("parseLexiconDay", () => {
  it.each([
    ["2024", "first", "2024-01-01"],
    ["2024", "last", "2024-12-31"],
    ["2024-02", "last", "2024-02-29"],
    ["2023-12", "last", "2023-12-31"],
    ["2023-02-30", "first", undefined],
    ["", "last", undefined],
  ] as const)("%s, %s day: %s", (cell, edge, day) => expect(parseLexiconDay(cell, edge)).toBe(day));
});

describe("splitWords", () => {
  it.each([
    ["Turkey's mediation", ["Turkey", "'s", "mediation"]],
    ["U.S.-backed", ["U.S.", "-", "backed"]],
    ["it didn’t end", ["it", "did", "n’t", "end"]],
    ["on 3.5 Nov.", ["on", "3.5", "Nov", "."]],
  ])("%s", (text, words) => expect(splitWords(text).map((word) => word.text)).toEqual(words));
  it("keeps every unit of any string that is no white space", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const words = splitWords(text);
        for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text);
        const between = words.map((word, i) => text.slice(words[i - 1]?.end ?? 0, word.start)).join("");
        expect(between.trim()).toBe("");
      }),
      { seed: 3 },
    );
  });
});
