import type { ActorCode } from "@/lib/relations/actor-code";
import type { Language } from "@/lib/relations/language";
import { foldName } from "@/lib/relations/name-match";
import { readLexicon } from "@/server/files/read-lexicon";

/** The languages in which analysts may type a country's name, besides English. */
const LANGUAGES = [
  "ar",
  "de",
  "es",
  "fa",
  "fr",
  "hi",
  "it",
  "ja",
  "nl",
  "pl",
  "pt",
  "ru",
  "sw",
  "tr",
  "uk",
  "ur",
  "zh",
];
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
let regions: ReadonlyMap<ActorCode, string> | undefined;
let cached: ReadonlyMap<ActorCode, readonly string[]> | undefined;
const namesIn = new Map<Language, ReadonlyMap<ActorCode, string>>();

/** The names of states in other languages, from CLDR; a state is found there by its English names. */
export function countryNames(): ReadonlyMap<ActorCode, readonly string[]> {
  return (cached ??= readNames());
}

/** The name of a state in a language, from CLDR; absent in English, where the dictionaries name it, and for all else. */
export function countryNameIn(language: Language, code: ActorCode): string | undefined {
  if (language === "en") return undefined;
  let names = namesIn.get(language);
  if (!names) {
    const displayed = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    names = new Map([...countryRegions()].flatMap(([state, region]) => nameOrNone(state, displayed.of(region))));
    namesIn.set(language, names);
  }
  return names.get(code);
}

const nameOrNone = (code: ActorCode, name: string | undefined): [ActorCode, string][] =>
  name === undefined ? [] : [[code, name]];

function readNames(): Map<ActorCode, readonly string[]> {
  const others = LANGUAGES.map((language) => new Intl.DisplayNames([language], { type: "region", fallback: "none" }));
  return new Map(
    [...countryRegions()].map(([code, region]) => [
      code,
      [...new Set(others.flatMap((other) => other.of(region) ?? []))],
    ]),
  );
}

/** The region of CLDR of each state. */
function countryRegions(): ReadonlyMap<ActorCode, string> {
  return (regions ??= readRegions());
}

function readRegions(): Map<ActorCode, string> {
  const lexicon = readLexicon();
  const codeOfName = new Map<string, ActorCode>();
  for (const { code, name, kind } of lexicon.actors) {
    if (kind !== "state") continue;
    for (const one of [...lexicon.aliasesOf(code), name]) codeOfName.set(foldName(one), code);
  }
  const english = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const found = new Map<ActorCode, string>();
  for (const region of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
    const name = english.of(region);
    const code = name && codeOfName.get(foldName(name));
    // Withdrawn codes give their successor's name.
    if (code && !found.has(code)) found.set(code, region);
  }
  return found;
}
