import { governorOf } from "../syntax/lists";
import type { NounPhrase } from "../syntax/phrase";
import type { MediationFindings } from "./mediation-findings";
import { bringsAbout, FAILURES, MEDIATORS, NOUNS, VERBS } from "./mediation-words";
import { namesMediators } from "./mediators-of-noun";
import type { SentenceFrame } from "./sentence-frame";
import type { Topic } from "./topic";
import { codeBrokered } from "./code-brokered";
import { codeChannel } from "./code-channel";
import { codeHelp } from "./code-help";
import { codeMediationNoun } from "./code-mediation-noun";
import { codeMediationVerb } from "./code-mediation-verb";
import { codeOfferedPart } from "./code-offered-part";
import { codeOutcome, codeFailure } from "./code-outcome";

/** Finds who mediates between whom, in which state, and how talks went. */
export function findMediationEvents(frame: SentenceFrame, topic: Topic): MediationFindings {
  const found: MediationFindings = { drafts: [], claimed: new Set() };
  frame.phrases.forEach((phrase, at) => {
    if (phrase.kind === "noun-phrase") codeHelp(frame, at, phrase, found);
    if (phrase.kind === "verb-group") {
      const next = frame.sentence.tokens[phrase.last + 1]?.lower;
      if (VERBS.has(phrase.lemma) || bringsAbout(phrase.lemma, next))
        codeMediationVerb(frame, at, phrase, topic, found);
      if (!found.claimed.has(phrase.head)) codeOutcome(frame, at, phrase, topic, found);
      if (!found.claimed.has(phrase.head)) codeOfferedPart(frame, at, phrase, found);
    } else if (phrase.kind === "particle") {
      codeChannel(frame, at, found);
    } else if (phrase.kind === "noun-phrase" && (!phrase.mention || bearsTitle(frame, phrase))) {
      if (namesMediation(frame, phrase)) codeMediationNoun(frame, at, phrase, topic, found);
      else if (FAILURES.test(phrase.headLemma)) codeFailure(frame, at, topic, found);
      else codeBrokered(frame, at, phrase, topic, found);
    }
  });
  return found;
}

/** "mediation", "the mediators", "mediation efforts". */
function namesMediation(frame: SentenceFrame, phrase: NounPhrase): boolean {
  if (phrase.mention) return true;
  // "good offices" and "intermediaries" keep their plural: an office is none.
  if (
    NOUNS.test(phrase.headLemma) ||
    NOUNS.test(frame.sentence.tokens[phrase.head]!.lower) ||
    namesMediators(frame, phrase)
  )
    return true;
  const isChannel = /^(channel|bridge|conduit|liaison|messenger|referee|arbiter)$/.test(phrase.headLemma);
  if (isChannel && governorOf(frame.phrases, frame.phrases.indexOf(phrase)) === "as") return true;
  if (phrase.headLemma === "diplomacy" && frame.sentence.tokens[phrase.head - 1]?.lower === "shuttle") return true;
  return frame.sentence.tokens
    .slice(phrase.first, phrase.last + 1)
    .some((token) => /^(mediation|mediating|peacemaking)$/.test(token.lower));
}

/** "the mediators Egypt and Qatar": the noun stands before the name. */
function bearsTitle(frame: SentenceFrame, { first, mention }: NounPhrase): boolean {
  return frame.sentence.tokens.slice(first, mention!.first).some(({ lower }) => MEDIATORS.test(lower));
}
