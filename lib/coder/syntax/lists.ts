import type { NounPhrase, Phrase } from "./phrase";
import { isParticle, isWord } from "./phrase-kinds";

/** Whether a preposition governs the noun phrase at an index, directly or as a member of a list. */
export function isGoverned(phrases: readonly Phrase[], at: number): boolean {
  return governorOf(phrases, at) !== undefined;
}

/** The preposition of the noun phrase at an index: "with" for Y in "with X and Y". */
export function governorOf(phrases: readonly Phrase[], at: number): string | undefined {
  let i = firstOfList(phrases, at) - 1;
  while (i >= 0 && isParticle(phrases[i], "other")) i--;
  const before = phrases[i];
  return isParticle(before, "preposition") ? before.word : undefined;
}

/** A list goes no further than this many phrases, so that no text makes it slow. */
const MAX_LIST_PHRASES = 40;

const isListLink = (phrases: readonly Phrase[], at: number) =>
  isWord(phrases[at], "and", "or") || isParticle(phrases[at], "comma");

/** Leftwards from the last member: the link before it must be "and"; commas join only what stands before. */
function firstOfList(phrases: readonly Phrase[], at: number): number {
  const last = lastOfList(phrases, at);
  let first = last;
  let sawConjunction = false;
  while (first >= 2 && at - first < MAX_LIST_PHRASES) {
    let link = first - 1;
    if (!isListLink(phrases, link)) break;
    const isConjunction = isWord(phrases[link], "and", "or");
    const isBareName = (phrases[first] as NounPhrase).mention?.kind === "state";
    if (!isConjunction && !sawConjunction && last === at && !isBareName) break;
    if (isConjunction && isParticle(phrases[link - 1], "comma")) link--;
    const member = phrases[link - 1];
    if (member?.kind !== "noun-phrase" || !areAlike(member, phrases[at] as NounPhrase)) break;
    if (endsOpening(phrases, link - 1, link)) break;
    sawConjunction = sawConjunction || isConjunction;
    first = link - 1;
  }
  return first;
}

/** Index of the last member of the list that begins at (or holds) an index. */
export function lastOfList(phrases: readonly Phrase[], at: number): number {
  let last = at;
  while (last - at < MAX_LIST_PHRASES) {
    let link = last + 1;
    if (!isListLink(phrases, link)) return last;
    if (isParticle(phrases[link], "comma") && isWord(phrases[link + 1], "and", "or")) link++;
    const member = phrases[link + 1];
    if (member?.kind !== "noun-phrase" || !areAlike(member, phrases[at] as NounPhrase)) return last;
    if (opensNextClause(phrases, at, last + 1, link + 1) || endsOpening(phrases, at, last + 1)) return last;
    // "X, Y" without "and" somewhere after is an apposition, unless the list goes on.
    if (isParticle(phrases[link], "comma") && !listGoesOn(phrases, link + 1)) return last;
    last = link + 1;
  }
  return last;
}

/** "between A and B, and C helped": after a comma and "and" the name has a verb of its own, and a preposition governs A. */
function opensNextClause(phrases: readonly Phrase[], at: number, commaAt: number, memberAt: number): boolean {
  if (!isParticle(phrases[commaAt], "comma") || memberAt !== commaAt + 2) return false;
  let next = memberAt + 1;
  while (isListLink(phrases, next) && phrases[next + 1]?.kind === "noun-phrase") next += 2;
  const verb = phrases[next];
  if (verb?.kind !== "verb-group" || !verb.isFinite) return false;
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    if (isParticle(phrases[i], "preposition")) return true;
    if (phrases[i]!.kind === "verb-group" || isParticle(phrases[i], "stop")) return phrases[i]!.kind === "verb-group";
  }
  return false;
}

/** The longest way from the start of a sentence to a list that its opening may hold. */
const MAX_OPENING_PHRASES = 12;

/**
 * "Under a deal brokered by A, B and C agreed": in what opens a sentence before its subject, a comma ends the list when
 * the rest of it stands right before the verb.
 */
function endsOpening(phrases: readonly Phrase[], at: number, commaAt: number): boolean {
  if (!isParticle(phrases[commaAt], "comma") || isWord(phrases[commaAt + 1], "and", "or")) return false;
  const first = phrases[commaAt + 1];
  if (first?.kind !== "noun-phrase" || !first.mention || !isOpening(phrases, at)) return false;
  let next = commaAt + 2;
  while (isListLink(phrases, next) && phrases[next + 1]?.kind === "noun-phrase") next += 2;
  const verb = phrases[next];
  return verb?.kind === "verb-group" && verb.isFinite;
}

/** Whether a preposition or participle opens the sentence and no finite verb, quote or other comma stands before an index. */
function isOpening(phrases: readonly Phrase[], at: number): boolean {
  let from = at;
  while (from > 0 && !isParticle(phrases[from - 1], "stop") && !isParticle(phrases[from - 1], "quote")) {
    from--;
    const phrase = phrases[from]!;
    if (at - from > MAX_OPENING_PHRASES || isParticle(phrase, "relative")) return false;
    if (phrase.kind === "verb-group" && phrase.isFinite && !phrase.isBareParticiple) return false;
  }
  const opening = phrases[from];
  return (
    isParticle(opening, "preposition") ||
    isParticle(opening, "subordinator") ||
    (opening?.kind === "noun-phrase" && opening.headLemma.startsWith("thank")) ||
    (opening?.kind === "verb-group" && (opening.isBareParticiple || opening.isGerund))
  );
}

/** Whether the list that a comma continues has an "and" or another name further on. */
export function listGoesOn(phrases: readonly Phrase[], at: number): boolean {
  const isName = (phrase: Phrase | undefined) => phrase?.kind === "noun-phrase" && phrase.mention?.kind === "state";
  if (isName(phrases[at]) && isParticle(phrases[at + 1], "comma") && isName(phrases[at + 2])) return true;
  for (let i = at + 1; i < phrases.length && i < at + 12; i++) {
    const phrase = phrases[i]!;
    if (isWord(phrase, "and", "or")) return phrases[i + 1]?.kind === "noun-phrase";
    if (phrase.kind !== "noun-phrase" && !isParticle(phrase, "comma")) return false;
  }
  return false;
}

/** Whether both or neither of two phrases name an actor or place; a name that no dictionary knows may be one. */
export const areAlike = (one: NounPhrase, other: NounPhrase) =>
  Boolean(one.mention) === Boolean(other.mention) || (namesSomebody(one) && namesSomebody(other));

const namesSomebody = ({ mention, isName, headLemma }: NounPhrase) =>
  mention !== undefined || isName || /^(it|them|him|her|us|me|itself|themselves|himself|herself)$/.test(headLemma);

/** All members of the list to which the noun phrase at an index belongs. */
export function coordinated(phrases: readonly Phrase[], at: number): NounPhrase[] {
  const first = firstOfList(phrases, at);
  const last = Math.max(at, lastOfList(phrases, at));
  return phrases.slice(first, last + 1).filter((phrase): phrase is NounPhrase => phrase.kind === "noun-phrase");
}
