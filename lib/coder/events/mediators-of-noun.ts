import { complementsOf } from "../syntax/complements";
import { coordinated, governorOf } from "../syntax/lists";
import { subjectsOf } from "../syntax/subjects";
import type { NounPhrase, Phrase } from "../syntax/phrase";
import { isParticle, isWord } from "../syntax/phrase-kinds";
import type { DraftParticipant } from "./draft-event";
import { actorsOf } from "./find-targets";
import { ownersOf } from "./mediation-answers";
import { MEDIATORS } from "./mediation-words";
import { allParticipants, type SentenceFrame } from "./sentence-frame";

/** Nouns for several who mediate, after "mediating": "the mediating countries". */
const COUNTRIES = /^(country|state|nation|party|power|government|team|delegation)$/;

/** Whether a phrase names people who mediate: "mediators", "the mediating countries". */
export function namesMediators(frame: SentenceFrame, phrase: NounPhrase): boolean {
  if (MEDIATORS.test(phrase.headLemma) || MEDIATORS.test(frame.sentence.tokens[phrase.head]!.lower)) return true;
  return COUNTRIES.test(phrase.headLemma) && wordsOf(frame, phrase).includes("mediating");
}

/** Who mediates by a noun: "Turkey's mediation", "mediators from X", "the mediators, X and Y", "X, a mediator". */
export function mediatorsOfNoun(frame: SentenceFrame, at: number): DraftParticipant[] {
  const phrase = frame.phrases[at] as NounPhrase;
  const complements = complementsOf(frame.phrases, at, 0);
  const isOfPeople = namesMediators(frame, phrase);
  // "the mediators Egypt and Qatar": the name is the head.
  const self = phrase.mention ? actorsOf(coordinated(frame.phrases, at), frame) : [];
  const owned = allParticipants(
    phrase.owners.filter((owner) => !owner.isPlace),
    frame,
  );
  const sources = isOfPeople || /offer|proposal/.test(phrase.headLemma) ? ["by", "from", "of"] : ["by", "of"];
  const named = sources.flatMap((word) => {
    const first = complements.prepositional.get(word)?.[0];
    return first ? coordinated(frame.phrases, frame.phrases.indexOf(first)) : [];
  });
  const mediators = [...self, ...owned, ...actorsOf(named, frame), ...namedAs(frame, at), ...triedBy(frame, at)];
  if (mediators.length > 0 || !isOfPeople) return mediators;
  const before = namedBefore(frame, at);
  return before.length > 0 ? before : namedAfter(frame, at);
}

/** "the mediators, Egypt and Qatar, said": who they are follows between commas. */
function namedAfter({ phrases, ...frame }: SentenceFrame, at: number): DraftParticipant[] {
  const next = phrases[at + 2];
  if (!isParticle(phrases[at + 1], "comma") || next?.kind !== "noun-phrase" || !next.mention) return [];
  if (governorOf(phrases, at)) return [];
  return actorsOf(coordinated(phrases, at + 2), { phrases, ...frame });
}

/** "Egypt, a mediator in the war, …", "Cairo and Doha, the main mediators, …": they stand before the comma. */
function namedBefore({ phrases, ...frame }: SentenceFrame, at: number): DraftParticipant[] {
  const named = phrases[at - 2];
  if (!isParticle(phrases[at - 1], "comma") || named?.kind !== "noun-phrase" || !named.mention) return [];
  const words = frame.sentence.tokens.slice(phrases[at]!.first, phrases[at]!.last).map(({ lower }) => lower);
  if (isInList(phrases, at) || words.some((word) => /^(two|both|three|these|those)$/.test(word))) return [];
  return actorsOf(coordinated(phrases, at - 2), { phrases, ...frame });
}

const isInList = (phrases: readonly Phrase[], at: number) => isWord(phrases[at + 1], "and", "or");

/** "with Egypt and Qatar as mediators", "rejected Kenya as a mediator": those named before "as". */
function namedAs(frame: SentenceFrame, at: number): DraftParticipant[] {
  const { phrases } = frame;
  const before = phrases[at - 2];
  if (governorOf(phrases, at) !== "as" || before?.kind !== "noun-phrase" || !before.mention) return [];
  // "sat beside X as a mediator", "worked with X as a mediator": who sat there too.
  const verbAt = phrases.slice(0, at).findLastIndex(({ kind }) => kind === "verb-group");
  const isBeside = /^(beside|alongside)$/.test(governorOf(phrases, at - 2) ?? "");
  if (isBeside && verbAt >= 0)
    return actorsOf([...subjectsOf(phrases, verbAt), ...coordinated(phrases, at - 2)], frame);
  return actorsOf(coordinated(phrases, at - 2), frame);
}

/** "Kenya's attempts at mediation", "efforts by Oman at mediation": who tries. */
function triedBy(frame: SentenceFrame, at: number): DraftParticipant[] {
  const trial = frame.phrases[at - 2];
  const isTried =
    trial?.kind === "noun-phrase" &&
    /^(effort|attempt|bid|push|drive|hand|try)$/.test(trial.headLemma) &&
    isWord(frame.phrases[at - 1], "at", "in", "of", "for");
  return isTried ? ownersOf(frame, at - 2) : [];
}

const wordsOf = (frame: SentenceFrame, phrase: NounPhrase) =>
  frame.sentence.tokens.slice(phrase.first, phrase.last + 1).map(({ lower }) => lower);
