import { topLevelCode } from "@/lib/relations/actor-code";
import { complementsOf } from "../syntax/complements";
import { coordinated, governorOf } from "../syntax/lists";
import type { NounPhrase } from "../syntax/phrase";
import type { DraftParticipant } from "./draft-event";
import { isAmong } from "./is-among";
import { actorsOf } from "./find-targets";
import { distinct } from "./distinct";
import { ownerPair } from "./find-topics";
import { meansTopic } from "./means-topic";
import type { Topic } from "./topic";
import type { SentenceFrame } from "./sentence-frame";

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

/** The one actor after "between": "between rival militias of Lebanon", when no second is named. */
export function partyAfter(frame: SentenceFrame, at: number): DraftParticipant[] {
  return actorsOf(complementsOf(frame.phrases, at, 0).prepositional.get("between") ?? [], frame);
}

/** Who asks for mediation and with whom: "in its dispute with Y"; one party alone takes the other from the topic. */
export function requestParties(
  frame: SentenceFrame,
  at: number,
  askers: readonly DraftParticipant[],
  topic: Topic,
): DraftParticipant[] {
  const parties = partiesAfter(frame, at, []);
  if (parties.length > 1) return parties;
  const { prepositional } = complementsOf(frame.phrases, at, 0);
  // "asked X to mediate between them and Y": they are those who ask.
  const opponents = actorsOf([...(prepositional.get("with") ?? []), ...(prepositional.get("between") ?? [])], frame);
  const named = distinct([...askers, ...opponents]);
  const ofOne = frame.topics.find((pair) => named.length === 1 && includesAll(pair, named));
  return withOtherParty(named, ofOne ?? topic);
}

const includesAll = (pair: Topic, parties: readonly DraftParticipant[]) =>
  parties.every((party) => isAmong(pair, party));

/** A party told of alone, with the other one of the document's pair if it belongs to that. */
export function withOtherParty(parties: readonly DraftParticipant[], topic: Topic): DraftParticipant[] {
  const codes = new Set(parties.map(({ code }) => topLevelCode(code)));
  if (codes.size !== 1 || !topic.some(({ code }) => codes.has(topLevelCode(code)))) return [...parties];
  return [...parties, ...topic.filter(({ code }) => !codes.has(topLevelCode(code)))];
}
