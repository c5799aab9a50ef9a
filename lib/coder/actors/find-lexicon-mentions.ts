import { foldWord } from "@/lib/lexicon/fold-word";
import type { Lexicon, LexiconEntry, LexiconEntryKind } from "@/lib/lexicon/lexicon";
import { addDays, isDay, type Day } from "@/lib/relations/day";
import type { Sentence, Token } from "../text/sentence";
import type { Mention, MentionKind } from "./mention";

/** A name counts as the office's for some days after the term: reports and their dates lag. */
const TERM_SLACK_DAYS = 30;

const PRECEDENCE: readonly LexiconEntryKind[] = [
  "not-actor",
  "person",
  "organisation",
  "armed-group",
  "state",
  "people",
  "demonym",
  "capital",
  "seat",
  "place",
  "role",
];

/** Longest matches of the dictionaries in one sentence, left to right, without overlap. */
export function findLexiconMentions(sentence: Sentence, lexicon: Lexicon, publishedDate: Day): Mention[] {
  const mentions: Mention[] = [];
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length;) {
    const entry = bestEntry(tokens, i, lexicon, publishedDate);
    if (!entry) {
      i++;
      continue;
    }
    const last = i + entry.words.length - 1;
    mentions.push(toMention(asPeople(entry, tokens[i - 1]), i, last, tokens));
    i = last + 1;
  }
  return mentions;
}

/** "ethnic Armenians" live in a state that the demonym does not name. */
function asPeople(entry: FoundEntry, before: Token | undefined): FoundEntry {
  return entry.kind === "demonym" && before?.lower === "ethnic" ? { ...entry, kind: "people", code: "" } : entry;
}

/** An entry of the dictionaries; out of its term a person's name stands for nobody by itself. */
interface FoundEntry extends LexiconEntry {
  isOutOfTerm?: boolean;
}

function bestEntry(tokens: Token[], at: number, lexicon: Lexicon, day: Day): FoundEntry | undefined {
  let best: FoundEntry | undefined;
  for (const entry of entriesFor(tokens[at]!, lexicon)) {
    if (best && entry.words.length < best.words.length) break;
    if (!isMatch(entry, tokens, at)) continue;
    const isCurrent = isInForce(entry, day);
    // The words of a group that is no more may be other rebels' today; a person's name stays the person's.
    if (!isCurrent && entry.kind !== "person") continue;
    const candidate = isCurrent
      ? entry
      : { ...entry, kind: "not-actor" as const, isOutOfTerm: entry.kind === "person" };
    if (!best || rank(candidate, isCurrent) < rank(best, best.kind !== "not-actor")) best = candidate;
  }
  return best && isPartOfOtherName(best, tokens, at, lexicon) ? { ...best, kind: "not-actor", code: "" } : best;
}

/** Entries that begin with the word, or with its singular for roles ("delegations"). */
function entriesFor({ lower }: Token, lexicon: Lexicon): readonly LexiconEntry[] {
  const entries = lexicon.entriesAt(lower);
  if (entries.length > 0 || !/[^s]s$/.test(lower)) return entries;
  const singular = lower.endsWith("ies") ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
  return lexicon.entriesAt(singular).filter(({ kind, words }) => kind === "role" && words.length === 1);
}

/** An entry out of its time is better than nothing (its words are then nobody's) but yields to one in force. */
function rank(entry: LexiconEntry, isCurrent: boolean): number {
  if (entry.isAdded) return -1;
  return PRECEDENCE.indexOf(entry.kind) + (isCurrent || entry.kind !== "not-actor" ? 0 : PRECEDENCE.length);
}

function isInForce(entry: LexiconEntry, day: Day): boolean {
  if (!isDay(day)) return true;
  if (entry.from && entry.from > day) return false;
  return !entry.to || addDays(entry.to, entry.kind === "person" ? TERM_SLACK_DAYS : 0) >= day;
}

const pluralOf = (word: string) => (/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`);

function isMatch(entry: LexiconEntry, tokens: Token[], at: number): boolean {
  if (at + entry.words.length > tokens.length) return false;
  const isRole = entry.kind === "role";
  return entry.words.every((word, k) => {
    const token = tokens[at + k]!;
    if (isRole) return token.lower === word.toLowerCase() || token.lower === pluralOf(word.toLowerCase());
    // "Russia today" is not "Russia Today".
    if (entry.kind === "not-actor")
      return token.lower === word.toLowerCase() && (!/^\p{Lu}/u.test(word) || /^\p{Lu}/u.test(token.text));
    const folded = foldWord(token.text);
    if (folded === word) return true;
    // "US" is not "us", "Arg" not "arg": what the dictionary writes with a capital must have one in the text.
    const isAcronym = word.length <= 5 && word === word.toUpperCase() && /[A-Z]/.test(word);
    if (isAcronym || !/\p{Lu}/u.test(folded[0] ?? "")) return false;
    return token.lower === word.toLowerCase();
  });
}

const DAYS_AND_MONTHS =
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "Jordan Smith", "China Southern": the name of a state that opens a longer unknown name is not the state. */
function isPartOfOtherName(entry: LexiconEntry, tokens: Token[], at: number, lexicon: Lexicon): boolean {
  if (entry.kind !== "state" && entry.kind !== "capital" && entry.kind !== "place") return false;
  if (entry.words.length === 1 && /^[A-Z.]+$/.test(entry.words[0]!)) return false;
  const before = tokens[at - 1];
  const bodyOf = tokens[at - 2]?.lower ?? "";
  if (before?.lower === "of" && /^(university|bank|gulf|strait|sea|republican?|museum|college)$/.test(bodyOf))
    return true;
  const next = tokens[at + entry.words.length];
  if (!next || !/^\p{Lu}\p{Ll}/u.test(next.text) || next.pos === "VERB") return false;
  return !DAYS_AND_MONTHS.test(next.lower) && lexicon.entriesAt(next.lower).length === 0;
}

/** Of a people of several states the context says which one: it is read as a common noun for civilians. */
function kindOf({ kind, code }: FoundEntry): MentionKind {
  if (kind !== "people") return kind;
  return code === "" ? "role" : "demonym";
}

function toMention(entry: FoundEntry, first: number, last: number, tokens: Token[]): Mention {
  const { code, name } = entry;
  const kind = kindOf(entry);
  const isPeople = entry.kind === "people";
  const isPlaceName = kind === "place" || kind === "capital";
  const words = tokens.slice(first, last + 1).map((token) => token.text);
  return {
    first,
    last,
    kind,
    actors: kind === "place" || kind === "role" || kind === "not-actor" ? [] : [{ code, name }],
    isPlace: kind === "place",
    place: isPlaceName ? { name: words.join(" ").replace(/ ?- ?/g, "-"), stateCode: code } : undefined,
    ...(entry.isOutOfTerm ? { outOfTerm: { code, name } } : {}),
    ...(kind === "not-actor" && code !== "" ? { named: { code, name } } : {}),
    sector: isPeople ? "CVL" : entry.sector,
    isPerson: kind === "person" || entry.roleKind === "person",
    isPlural:
      entry.roleKind === "people" ||
      (isPeople && /s$/.test(entry.words.at(-1) ?? "")) ||
      (kind === "role" && words.at(-1)!.toLowerCase() === pluralOf(entry.words.at(-1)!)) ||
      (kind === "demonym" && /s$/.test(entry.words.at(-1) ?? "")),
  };
}
