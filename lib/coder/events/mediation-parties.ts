import { topLevelCode } from "@/lib/relations/actor-code";
import { complementsOf } from "../syntax/complements";
import { coordinated } from "../syntax/lists";
import { subjectsOf } from "../syntax/subjects";
import { distinct } from "./distinct";
import type { DraftParticipant } from "./draft-event";
import { partiesAfter, partiesOfNoun, withOtherParty } from "./find-parties";
import { actingActors, actorsOf } from "./find-targets";
import { isAmong } from "./is-among";
import { TALK_NOUNS } from "./mediation-words";
import { allParticipants, type SentenceFrame } from "./sentence-frame";

/** Prepositions that lead to the one opponent of who tells: "in its dispute with Y", "to mediate with Y". */
const TOWARDS_OTHER = ["with", "against"];

/**
 * Between whom the ones at hand mediate, the surest sign first: "between A and B" after the word, talks or a list of
 * two before or after it, one side with the other of the document's pair, that pair, the only two others named.
 */
export function partiesAround(
  frame: SentenceFrame,
  at: number,
  mediators: readonly DraftParticipant[],
  holders: readonly DraftParticipant[] = [],
): { parties: DraftParticipant[]; isFromTopic: boolean } {
  const others = (some: readonly DraftParticipant[]) => distinct(some.filter((one) => !isAmong(mediators, one)));
  const isPair = (some: readonly DraftParticipant[]) => codesOf(some).size > 1;
  const named = (parties: readonly DraftParticipant[]) => ({ parties: [...parties], isFromTopic: false });

  const between = others(partiesAfter(frame, at, frame.topic));
  if (isPair(between)) return named(between);
  const opponents = others([...holders, ...opponentsOf(frame, at)]);
  if (holders.length > 0 && isPair(opponents)) return named(opponents);
  const beside = others(pairBeside(frame, at, mediators));
  if (isPair(beside)) return named(beside);
  const sides = others([...holders, ...opponentsOf(frame, at)]);
  const topic = frame.topics.find((pair) => !pair.some((side) => isAmong(mediators, side)));
  if (sides.length === 1 && topic) {
    const pair = frame.topics.find((one) => isAmong(one, sides[0]!) && !one.some((side) => isAmong(mediators, side)));
    if (pair) return { parties: withOtherParty(sides, pair), isFromTopic: true };
  }
  if (topic) return { parties: [...topic], isFromTopic: true };
  const all = others(allParticipants(frame.mentions, frame));
  return { parties: codesOf(all).size === 2 ? all : sides, isFromTopic: true };
}

const codesOf = (some: readonly DraftParticipant[]) => new Set(some.map(({ code }) => topLevelCode(code)));

/** Who stands against the one that tells, from the word on: "mediate with Y", "in its dispute with Y". */
export function opponentsOf(frame: SentenceFrame, at: number): DraftParticipant[] {
  const { prepositional } = complementsOf(frame.phrases, at, 0);
  return actorsOf(
    [...TOWARDS_OTHER, "between"].flatMap((word) => prepositional.get(word) ?? []),
    frame,
  );
}

/** The two that the sentence names together: "talks between A and B", "A and B signed", "met A and B". */
function pairBeside(frame: SentenceFrame, at: number, mediators: readonly DraftParticipant[]): DraftParticipant[] {
  const { phrases } = frame;
  const isFree = (some: readonly DraftParticipant[]) =>
    codesOf(some).size > 1 && !some.some((one) => isAmong(mediators, one));
  // The nearest first, those before the word before those after it.
  const order = phrases.map((_, i) => i).sort((one, other) => distance(one, at) - distance(other, at));
  for (const i of order) {
    const phrase = phrases[i]!;
    if (phrase.kind === "noun-phrase") {
      const ofNoun = phrase.mention ? [] : partiesOfNoun(frame, i, []);
      if (isFree(ofNoun) && TALK_NOUNS.has(phrase.headLemma)) return ofNoun;
      if (isFree(ofNoun)) return ofNoun;
      const listed = phrase.mention ? actorsOf(coordinated(phrases, i), frame) : [];
      if (isFree(listed) && codesOf(listed).size === 2) return listed;
    } else if (phrase.kind === "verb-group" && phrase.isFinite && i !== at) {
      const subjects = actingActors(subjectsOf(phrases, i), frame).filter((one) => !isAmong(mediators, one));
      if (codesOf(subjects).size === 2) return subjects;
      if (subjects.length !== 1) continue;
      const { objects, prepositional } = complementsOf(phrases, i, 0);
      const met = actorsOf(
        [...objects, ...["with", "to", "from"].flatMap((word) => prepositional.get(word) ?? [])],
        frame,
      );
      const both = distinct([...subjects, ...met]);
      if (isFree(both) && codesOf(both).size === 2) return both;
    }
  }
  return [];
}

const distance = (one: number, other: number) => (one <= other ? other - one : (one - other) * 2);
