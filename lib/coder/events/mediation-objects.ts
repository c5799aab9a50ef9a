import { complementsOf } from "../syntax/complements";
import type { NounPhrase, Phrase } from "../syntax/phrase";
import { isWord } from "../syntax/phrase-kinds";
import { subjectsOf } from "../syntax/subjects";
import { AGREEMENT_NOUNS, TALK_NOUNS } from "./mediation-words";
import type { SentenceFrame } from "./sentence-frame";

/** "a year of indirect negotiations", "two hours of talks": what is measured counts. */
export function measured({ phrases }: SentenceFrame, object: NounPhrase): NounPhrase {
  if (!/^(year|month|week|day|hour|round|series|session|set|string|night)$/.test(object.headLemma)) return object;
  const [of] = complementsOf(phrases, phrases.indexOf(object), 0).prepositional.get("of") ?? [];
  return of && TALK_NOUNS.has(of.headLemma) ? of : object;
}

/** "steered two hours of talks": a length of time right after the verb, of talks. */
export function talksMeasuredBy(frame: SentenceFrame, at: number): NounPhrase | undefined {
  const next = frame.phrases[at + 1];
  const talks = next?.kind === "noun-phrase" ? measured(frame, next) : undefined;
  return talks === next ? undefined : talks;
}

/** "the ceasefire between A and B that X mediated": what the relative clause is about. */
export function relativeObject(phrases: readonly Phrase[], at: number): NounPhrase | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const phrase = phrases[i]!;
    // "the deal that X helped to arrange"
    // "which X has hosted and steered"
    const isConjunct = isWord(phrases[i + 1], "and");
    if (phrase.kind === "verb-group" && phrase.lemma !== "help" && !isConjunct) return undefined;
    if (phrase.kind === "particle" && phrase.role === "relative") return nounBefore(phrases, i);
  }
  // "after talks he chaired", "the truce Egypt brokered": the relative word is left out.
  const subject = subjectsOf(phrases, at)[0];
  const before = subject && phrases[phrases.indexOf(subject) - 1];
  const isSettled =
    before?.kind === "noun-phrase" && (AGREEMENT_NOUNS.has(before.headLemma) || TALK_NOUNS.has(before.headLemma));
  return isSettled ? before : undefined;
}

/** The nearest talks or agreement before an index, within the clause. */
export function nounBefore(phrases: readonly Phrase[], at: number): NounPhrase | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 8; i--) {
    const phrase = phrases[i]!;
    if (phrase.kind === "noun-phrase" && (AGREEMENT_NOUNS.has(phrase.headLemma) || TALK_NOUNS.has(phrase.headLemma)))
      return phrase;
    if (phrase.kind === "verb-group" && phrase.isFinite) return undefined;
  }
  return undefined;
}
