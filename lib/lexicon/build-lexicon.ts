import type { Actor, ActorKind } from "@/lib/relations/actor";
import type { ActorCode } from "@/lib/relations/actor-code";
import type { AddedAlias } from "@/lib/relations/added-alias";
import { foldWord } from "./fold-word";
import { READING_PLACES, type Lexicon, type LexiconEntry, type NameReading } from "./lexicon";
import type { LexiconTables } from "./lexicon-tables";
import { parseLexiconDay } from "./parse-lexicon-day";
import { SECTOR_NAMES } from "./sector-names";
import { splitWords } from "./split-words";

const GROUP_KINDS: readonly ActorKind[] = ["armed-group", "de-facto-authority", "opposition"];
/** CAMEO sectors of the kinds of groups in the dictionary; militias and gangs are armed groups to everybody else. */
const GROUP_SECTORS: Readonly<Record<string, string>> = {
  "armed-group": "REB",
  militia: "PRM",
  "criminal-group": "CRM",
  opposition: "OPP",
  "de-facto-authority": "PRE",
};

/**
 * Indexes the dictionaries and the names that analysts added, which win over all others. Pure: the same tables give
 * the same lexicon; later rows never hide earlier ones.
 */
export function buildLexicon(tables: LexiconTables, added: readonly AddedAlias[] = []): Lexicon {
  const actors = new Map<ActorCode, Actor>();
  const aliases = new Map<ActorCode, string[]>();
  const index = new Map<string, LexiconEntry[]>();
  const wordsOf = (phrase: string) => splitWords(phrase).map((word) => foldWord(word.text));

  const addEntry = (phrase: string, entry: Omit<LexiconEntry, "words">) => {
    const words = wordsOf(phrase);
    const first = words[0]?.toLowerCase();
    if (!first) return;
    const known = index.get(first);
    if (known) known.push({ ...entry, words });
    else index.set(first, [{ ...entry, words }]);
  };
  const addActor = (actor: Actor, names: readonly string[]) => {
    if (!actors.has(actor.code)) actors.set(actor.code, actor);
    const known = aliases.get(actor.code) ?? [];
    aliases.set(actor.code, [...new Set([...known, ...names])]);
  };

  // Bodies come first: where a seat of government has the same name, the body says more.
  for (const row of tables.bodies) {
    const term = { from: parseLexiconDay(row.from, "first"), to: parseLexiconDay(row.to, "last") };
    addEntry(row.name, { kind: doesAct(row.code) ? "seat" : "not-actor", code: row.code, name: row.name, ...term });
  }
  for (const row of tables.states) {
    const { code, name } = row;
    addActor({ code, name, kind: "state" }, [name, ...list(row.aliases), ...list(row.demonyms), ...list(row.capitals)]);
    for (const word of new Set([name, ...list(row.aliases)])) addEntry(word, { kind: "state", code, name });
    for (const word of list(row.demonyms)) addEntry(word, { kind: "demonym", code, name });
    for (const word of list(row.capitals)) addEntry(word, { kind: "capital", code, name });
    for (const word of list(row.seats)) addEntry(word, { kind: "seat", code: `${code}GOV`, name });
  }
  for (const row of tables.organisations) {
    const { code, name } = row;
    addActor({ code, name, kind: row.kind === "ngo" ? "other" : "intergovernmental-organisation" }, [
      name,
      ...list(row.aliases),
    ]);
    for (const word of new Set([name, ...list(row.aliases)])) addEntry(word, { kind: "organisation", code, name });
  }
  for (const row of tables.armedGroups) {
    const { code, name } = row;
    const kind = GROUP_KINDS.find((known) => known === row.kind) ?? "armed-group";
    addActor({ code, name, kind, countryCode: row.country || undefined }, [name, ...list(row.aliases)]);
    const from = parseLexiconDay(row.from, "first");
    const to = parseLexiconDay(row.to, "last");
    const shownName = actors.get(code)?.name ?? name;
    const sector = code === row.country ? "GOV" : GROUP_SECTORS[row.kind];
    for (const word of new Set([name, ...list(row.aliases)]))
      addEntry(word, { kind: "armed-group", code, name: shownName, from, to, sector });
  }
  for (const row of tables.peoples) {
    const term = { from: parseLexiconDay(row.from, "first"), to: parseLexiconDay(row.to, "last") };
    addEntry(row.phrase, { kind: "people", code: row.code, name: row.phrase, ...term });
  }
  for (const row of tables.officeHolders) {
    const from = parseLexiconDay(row.from, "first");
    const to = parseLexiconDay(row.to, "last");
    for (const word of new Set([row.name, ...list(row.aliases)]))
      addEntry(word, { kind: "person", code: row.code, name: row.name, from, to, office: row.office });
  }
  for (const row of tables.places) addEntry(row.name, { kind: "place", code: row.country, name: row.name });
  for (const row of tables.notActors) addEntry(row.phrase, { kind: "not-actor", code: row.code, name: row.phrase });
  for (const row of tables.roleWords.filter(({ use }) => use !== "name"))
    addEntry(row.phrase, { kind: "role", code: "", name: row.phrase, sector: row.sector, roleKind: row.kind });

  const readings = new Map<string, NameReading[]>();
  for (const row of tables.ambiguousNames) {
    const words = wordsOf(row.text);
    const name = words.join(" ").toLowerCase();
    const code = row.code === "-" ? "" : row.code;
    const reading = { code, where: placeOf(row.where), words: list(row.words).map(splitPhrase) };
    const known = readings.get(name);
    if (known) known.push(reading);
    else readings.set(name, [reading]);
    // What no other dictionary lists can only be found by its readings ("the Quad").
    const isListed = index.get(words[0]!.toLowerCase())?.some((entry) => entry.words.join(" ").toLowerCase() === name);
    if (!isListed && code !== "") addEntry(row.text, { kind: "organisation", code, name: row.text });
  }

  for (const { code, alias, name } of added) {
    const actor = actors.get(code);
    const isOfState = actors.get(code.slice(0, 3))?.kind === "state";
    if (!actor && !isOfState) addActor({ code, name, kind: "other" }, [name]);
    aliases.set(code, [...new Set([...(aliases.get(code) ?? []), alias])]);
    const kind = actor?.kind === "state" ? "state" : !actor && isOfState ? "seat" : "organisation";
    addEntry(alias, { kind, code, name: actor?.name ?? name, isAdded: true });
  }

  for (const entries of index.values()) entries.sort((one, other) => other.words.length - one.words.length);

  const sectors = new Map(tables.roleWords.map((row) => [splitPhrase(row.phrase), row.sector]));
  const sentiment = new Map(tables.sentiment.map((row) => [row.term.toLowerCase(), Number(row.value)]));
  const sorted = [...actors.values()].sort((one, other) => (one.code < other.code ? -1 : 1));
  return {
    actors: sorted,
    findActor: (code) => actors.get(code),
    actorName: (code) => actors.get(code)?.name ?? composedName(code, actors),
    aliasesOf: (code) => aliases.get(code) ?? [],
    entriesAt: (firstWord) => index.get(firstWord) ?? [],
    readingsOf: (name) => readings.get(name) ?? [],
    sectorOf: (phrase) => sectors.get(phrase),
    longestSectorPhrase: longest(sectors.keys()),
    sentimentOf: (term) => sentiment.get(term),
    longestSentimentTerm: longest(sentiment.keys()),
  };
}

/** Firms, schools, media and aid workers of a state do not act for it. */
const doesAct = (code: ActorCode) => !/^[A-Z]{3}(BUS|EDU|JRN|MED|NGO|SOC|LAB|REL)$/.test(code);

const splitPhrase = (phrase: string) =>
  splitWords(phrase.toLowerCase())
    .map(({ text }) => foldWord(text))
    .join(" ");

const longest = (phrases: Iterable<string>) => Math.max(1, ...[...phrases].map((phrase) => phrase.split(" ").length));

function placeOf(where: string): NameReading["where"] {
  return READING_PLACES.find((place) => place === where) ?? "dated";
}

function composedName(code: ActorCode, actors: ReadonlyMap<ActorCode, Actor>): string {
  const state = actors.get(code.slice(0, 3));
  const sectors = (code.slice(3).match(/.{3}/g) ?? []).map((sector) => SECTOR_NAMES[sector] ?? sector);
  return state && sectors.length > 0 ? `${state.name} (${sectors.join(", ")})` : code;
}

function list(cell: string): string[] {
  return cell
    .split("|")
    .map((item) => item.trim())
    .filter(Boolean);
}
