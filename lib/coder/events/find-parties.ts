import { complementsOf, coordinated, governorOf } from "../syntax/clause";
import type { NounPhrase, Phrase } from "../syntax/phrase";
import type { DraftParticipant } from "./draft-event";
import { actorsOf } from "./find-verb-events";
import { distinct } from "./distinct";
import { ownerPair, type Topic } from "./find-topic";
import type { SentenceFrame } from "./sentence-frame";

const SIDES =
  /^(side|party|country|neighbour|neighbor|nation|government|rival|foe|state|capital|enemy|faction|delegation)$/;

/** "the two sides", "both countries", "the warring parties": the document's topic. */
export function meansTopic(phrase: Phrase | undefined, frame: SentenceFrame): boolean {
  if (phrase?.kind !== "noun-phrase" || phrase.mention || !SIDES.test(phrase.headLemma)) return false;
  const from = Math.max(0, phrase.first - 1);
  const words = frame.sentence.tokens.slice(from, phrase.last + 1).map((token) => token.lower);
  return words.some((word) => /^(two|both|warring|rival|neighbouring|neighboring|opposing|their)$/.test(word));
}

/** The actors within a noun phrase's list, "the two sides" included. */
export function partiesOf(phrases: readonly NounPhrase[], frame: SentenceFrame, topic: Topic): DraftParticipant[] {
  const named = actorsOf(phrases, frame);
  return named.length === 0 && phrases.some((phrase) => meansTopic(phrase, frame)) ? [...topic] : distinct(named);
}

/** The parties of a noun such as "talks": "A-B talks", "talks between A and B", "talks with A and B". */
export function partiesOfNoun(frame: SentenceFrame, at: number, topic: Topic): DraftParticipant[] {
  const phrase = frame.phrases[at] as NounPhrase;
  const pair = ownerPair(phrase, frame);
  if (pair.length > 1) return pair;
  const { prepositional } = complementsOf(frame.phrases, at, 1);
  const between = partiesOf(prepositional.get("between") ?? prepositional.get("among") ?? [], frame, topic);
  return between.length > 1 ? between : [];
}

/** Parties after the first "between" right of an index, whatever stands in the way. */
export function partiesAfter(frame: SentenceFrame, from: number, topic: Topic): DraftParticipant[] {
  for (let i = from; i < frame.phrases.length; i++) {
    const phrase = frame.phrases[i]!;
    if (phrase.kind === "particle" && phrase.role === "stop") return [];
    if (phrase.kind !== "noun-phrase") continue;
    const pair = ownerPair(phrase, frame);
    if (pair.length > 1) return pair;
    const governor = governorOf(frame.phrases, i);
    if (governor !== "between" && governor !== "among") continue;
    const parties = partiesOf(coordinated(frame.phrases, i), frame, topic);
    if (parties.length > 1) return parties;
  }
  return [];
}
