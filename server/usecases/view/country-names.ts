import type { ActorCode } from "@/lib/relations/actor-code";
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
let cached: ReadonlyMap<ActorCode, readonly string[]> | undefined;

/** The names of states in other languages, from CLDR; a state is found there by its English names. */
export function countryNames(): ReadonlyMap<ActorCode, readonly string[]> {
  return (cached ??= readNames());
}

function readNames(): Map<ActorCode, readonly string[]> {
  const lexicon = readLexicon();
  const codeOfName = new Map<string, ActorCode>();
  for (const { code, name, kind } of lexicon.actors) {
    if (kind !== "state") continue;
    for (const one of [...lexicon.aliasesOf(code), name]) codeOfName.set(foldName(one), code);
  }
  const english = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const others = LANGUAGES.map((language) => new Intl.DisplayNames([language], { type: "region", fallback: "none" }));
  const names = new Map<ActorCode, readonly string[]>();
  for (const region of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
    const name = english.of(region);
    const code = name && codeOfName.get(foldName(name));
    // Withdrawn codes give their successor's name.
    if (code && !names.has(code)) names.set(code, [...new Set(others.flatMap((other) => other.of(region) ?? []))]);
  }
  return names;
}
