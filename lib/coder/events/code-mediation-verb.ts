import { complementsOf, subjectsOf } from "../syntax/clause";
import type { NounPhrase, Phrase, VerbGroup } from "../syntax/phrase";
import { distinct } from "./distinct";
import type { DraftParticipant } from "./draft-event";
import { partiesAfter, partiesOfNoun } from "./find-parties";
import { actorsOf } from "./find-targets";
import { offerIsRefused, ownersOf } from "./mediation-answers";
import { addFinding, type MediationFindings } from "./mediation-findings";
import {
  AGREEMENT_NOUNS,
  AGREEMENT_RULE,
  PROMISES,
  REFUSING,
  REQUESTING,
  TALK_NOUNS,
  TALKS_RULE,
} from "./mediation-words";
import { modalityOf } from "./modality-of";
import type { SentenceFrame } from "./sentence-frame";
import { stanceOf } from "./stance-of";
import type { Topic } from "./topic";

/** "X mediates between A and B", "a truce brokered by X", "X offered to mediate", "A asked X to mediate". */
export function codeMediationVerb(
  frame: SentenceFrame,
  at: number,
  verb: VerbGroup,
  topic: Topic,
  found: MediationFindings,
): void {
  const { phrases } = frame;
  const complements = complementsOf(phrases, at);
  const isPassive =
    verb.isPassive ||
    (verb.isBareParticiple && complements.prepositional.has("by") && complements.objects.length === 0);
  const mediators = actorsOf(isPassive ? (complements.prepositional.get("by") ?? []) : subjectsOf(phrases, at), frame);
  const object = isPassive ? nounBefore(phrases, at) : complements.objects[0];
  const isOfAgreement = object !== undefined && AGREEMENT_NOUNS.has(object.headLemma);
  const isOfTalks = object !== undefined && TALK_NOUNS.has(object.headLemma);
  if (verb.lemma !== "mediate" && !isOfAgreement && !isOfTalks) return;
  let parties = isPassive && object ? partiesOfNoun(frame, phrases.indexOf(object), topic) : [];
  if (parties.length < 2) parties = partiesAfter(frame, at, topic);
  if (parties.length < 2 && isPassive) parties = clauseParties(frame, at);
  if (parties.length < 2) parties = [...topic];

  const stance = stanceOf(phrases, at);
  const governor = stance ? phrases[stance.at] : undefined;
  const word =
    governor?.kind === "verb-group"
      ? governor.lemma
      : governor?.kind === "noun-phrase"
        ? governor.headLemma
        : governor?.kind === "particle"
          ? governor.word
          : "";
  if (governor?.kind === "verb-group") found.claimed.add(governor.head);
  const holders = stance ? (stance.ownerOf ? ownersOf(frame, stance.at) : actorsOf(stance.holders, frame)) : [];
  const base = { at, parties };
  if (governor?.kind === "noun-phrase" && word === "offer" && offerIsRefused(frame, stance!.at, holders, base, found))
    return;
  if (PROMISES.has(word) && stance?.rule.match.stance === "promise" && holders.length > 0)
    return addFinding(frame, found, { ...base, ruleId: TALKS_RULE.id, state: "offered", mediators: holders });
  if (REQUESTING.has(word) && stance?.rule.match.stance === "demand")
    return addFinding(frame, found, {
      ...base,
      ruleId: TALKS_RULE.id,
      state: "requested",
      mediators: mediators.filter((m) => !holders.some((h) => h.code === m.code)),
    });
  if (REFUSING.has(word) || mediators.length === 0) return;
  const modality = stance?.rule.match.stance === "hope" ? "hoped" : modalityOf(phrases, at);
  const isPlan = modality === "future" && !isOfAgreement;
  addFinding(frame, found, {
    ...base,
    ruleId: isOfAgreement ? AGREEMENT_RULE.id : TALKS_RULE.id,
    state: isPlan ? "offered" : isOfAgreement && !isAttempt(frame, at) ? "agreement" : "talks",
    mediators,
    modality: isPlan ? "asserted" : modality,
  });
}

/** "A and B met for talks mediated by X": the subject of the clause before. */
function clauseParties(frame: SentenceFrame, at: number): DraftParticipant[] {
  const before = frame.phrases.slice(0, at).findLastIndex((phrase) => phrase.kind === "verb-group");
  return before < 0 ? [] : distinct(actorsOf(subjectsOf(frame.phrases, before), frame));
}

/** "trying to broker", "efforts to broker": what is tried is not yet reached. */
function isAttempt(frame: SentenceFrame, at: number): boolean {
  const verb = frame.phrases[at] as VerbGroup;
  const before = frame.sentence.tokens.slice(Math.max(0, verb.first - 4), verb.first + 1).map((token) => token.lemma);
  return (
    verb.isInfinitive &&
    before.some((word) => /^(try|effort|seek|work|attempt|aim|push|bid|help|want|hope|drive)$/.test(word))
  );
}

function nounBefore(phrases: readonly Phrase[], at: number): NounPhrase | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 8; i--) {
    const phrase = phrases[i]!;
    if (phrase.kind === "noun-phrase" && (AGREEMENT_NOUNS.has(phrase.headLemma) || TALK_NOUNS.has(phrase.headLemma)))
      return phrase;
    if (phrase.kind === "verb-group" && phrase.isFinite) return undefined;
  }
  return undefined;
}
