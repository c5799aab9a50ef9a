import { complementsOf, type Complements } from "../syntax/complements";
import { subjectsOf } from "../syntax/subjects";
import type { NounPhrase, Phrase, VerbGroup } from "../syntax/phrase";
import { distinct } from "./distinct";
import type { DraftParticipant } from "./draft-event";
import { alsoDid, findCompanions } from "./find-companions";
import { partiesAfter, partiesOfNoun, requestParties, withOtherParty } from "./find-parties";
import { actorsOf, actingActors } from "./find-targets";
import { offerIsRefused, ownersOf } from "./mediation-answers";
import { addFinding, type MediationFindings } from "./mediation-findings";
import {
  AGREEMENT_NOUNS,
  AGREEMENT_RULE,
  ENDING,
  NEEDS_TALKS,
  PROMISES,
  REFUSING,
  REQUESTING,
  TALK_NOUNS,
  TALKS_RULE,
} from "./mediation-words";
import { modalityOf } from "./modality-of";
import type { SentenceFrame } from "./sentence-frame";
import { stanceOf, stancesOf } from "./stance-of";
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
  const agents = isPassive ? withoutNextSubject(phrases, complements.prepositional.get("by") ?? []) : [];
  const mediators = isPassive ? actorsOf(agents, frame) : actingActors(subjectsOf(phrases, at), frame);
  const sender = verb.isInfinitive ? senderOf(frame, at) : [];
  if (sender.length > 0) mediators.splice(0, mediators.length, ...sender);
  if (!isPassive && mediators.length > 0)
    mediators.push(...findCompanions(frame, at).filter((one) => !mediators.some(({ code }) => code === one.code)));
  const object = isPassive ? nounBefore(phrases, at) : (complements.objects[0] ?? relativeObject(phrases, at));
  const isOfAgreement = object !== undefined && AGREEMENT_NOUNS.has(object.headLemma);
  const isOfTalks = object !== undefined && TALK_NOUNS.has(object.headLemma);
  if (NEEDS_TALKS.has(verb.lemma) && !isOfAgreement && !isOfTalks) return;
  const isMessenger = /^(relay|carry|pass)$/.test(verb.lemma);
  if (isMessenger && !(object && /^(message|proposal|letter|reply)$/.test(object.headLemma))) return;
  // "offered to settle the dispute between A and B": only by a promise is that mediation.
  const isSettling = /^(settle|resolve|reconcile|defuse)$/.test(verb.lemma);
  if (
    isSettling &&
    (stancesOf(phrases, at).at(-1)?.rule.match.stance !== "promise" || partiesAfter(frame, at, []).length < 2)
  )
    return;
  if (isMessenger && !complements.prepositional.has("between") && topic.length < 2) return;
  if (verb.lemma === "shuttle" && !complements.prepositional.has("between")) return;
  const isAfterwards = object !== undefined && phrases.indexOf(object) < at;
  if (verb.lemma === "bring") return codeBringing(frame, at, mediators, complements, found);
  let parties = isAfterwards ? partiesOfNoun(frame, phrases.indexOf(object), topic) : [];
  if (parties.length < 2) parties = partiesAfter(frame, at, topic);
  if (
    NEEDS_TALKS.has(verb.lemma) &&
    !/^(broker|facilitate)$/.test(verb.lemma) &&
    parties.length < 2 &&
    topic.length < 2
  )
    return;
  if (parties.length < 2 && isPassive) parties = clauseParties(frame, at);
  if (parties.length < 2 && isAfterwards) parties = withOtherParty(sideOf(frame, object), topic);
  if (parties.length < 2) parties = sidesBeside(frame, at, complements, mediators);
  const isFromTopic = parties.length < 2;
  if (isFromTopic) parties = [...topic];

  // "will no longer mediate": the mediator withdraws.
  if (isNoLonger(frame, verb) && mediators.length > 0)
    return addFinding(frame, found, { at, parties, ruleId: TALKS_RULE.id, state: "withdrawn", mediators });
  // "called the truce that X brokered fragile": what a relative clause tells, nothing governs.
  const stance = isAfterwards && !isPassive ? undefined : stanceOf(phrases, at);
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
  const holders = stance ? (stance.ownerOf ? ownersOf(frame, stance.at) : actingActors(stance.holders, frame)) : [];
  const base = { at, parties };
  if (
    governor?.kind === "noun-phrase" &&
    /^(effort|attempt|bid|mission|role)$/.test(word) &&
    isGivenUp(frame, stance!.at)
  )
    return addFinding(frame, found, { ...base, ruleId: TALKS_RULE.id, state: "withdrawn", mediators: holders });
  if (
    governor?.kind === "noun-phrase" &&
    /^(offer|proposal)$/.test(word) &&
    offerIsRefused(frame, stance!.at, holders, base, found)
  )
    return;
  if (PROMISES.has(word) && stance?.rule.match.stance === "promise" && holders.length > 0)
    return addFinding(frame, found, {
      ...base,
      ruleId: TALKS_RULE.id,
      state: "offered",
      mediators: [...holders, ...alsoDid(frame, at)],
    });
  if (REQUESTING.has(word) && stance?.rule.match.stance === "demand")
    return addFinding(frame, found, {
      ...base,
      parties: parties.length > 1 && !isFromTopic ? parties : requestParties(frame, at, holders, topic),
      ruleId: TALKS_RULE.id,
      state: "requested",
      mediators: mediators.filter((m) => !holders.some((h) => h.code === m.code)),
    });
  // "X said that Y must mediate": demanded of Y, not done.
  if (verb.modal === "must" || verb.modal === "should") {
    if (mediators.length > 0)
      addFinding(frame, found, { ...base, ruleId: TALKS_RULE.id, state: "requested", mediators });
    return;
  }
  if (REFUSING.has(word) || mediators.length === 0) return;
  const isTold = isAfterwards && !isPassive && !verb.isNegated && verb.modal === undefined;
  const modality = isTold ? "asserted" : stance?.rule.match.stance === "hope" ? "hoped" : modalityOf(phrases, at);
  // "said that his country could help mediate": that is an offer.
  const couldHelp =
    governor?.kind === "verb-group" && /^(could|can|would)$/.test(governor.modal ?? "") && word === "help";
  const isPlan = (modality === "future" || couldHelp || isSettling) && !isOfAgreement;
  addFinding(frame, found, {
    ...base,
    ruleId: isOfAgreement ? AGREEMENT_RULE.id : TALKS_RULE.id,
    state: isPlan ? "offered" : isOfAgreement && !isAttempt(frame, at) ? "agreement" : "talks",
    mediators,
    modality: isPlan ? "asserted" : modality,
  });
}

/** "a deal brokered by China, Iran and Saudi Arabia agreed": a list that a verb follows is the next clause's subject. */
function withoutNextSubject(phrases: readonly Phrase[], agents: readonly NounPhrase[]): readonly NounPhrase[] {
  const next = agents.length > 2 ? phrases[phrases.indexOf(agents.at(-1)!) + 1] : undefined;
  return next?.kind === "verb-group" && next.isFinite && !next.isBareParticiple ? agents.slice(0, 1) : agents;
}

/** "offered to mediate with Y", "mediated the truce with Y": the side beside "with", and who tells of it. */
function sidesBeside(
  frame: SentenceFrame,
  at: number,
  complements: Complements,
  mediators: readonly DraftParticipant[],
): DraftParticipant[] {
  const other = actorsOf(complements.prepositional.get("with") ?? [], frame);
  const before = frame.phrases.slice(0, at).findLastIndex((phrase) => phrase.kind === "verb-group");
  if (other.length === 0 || before < 0) return [];
  const isMediator = ({ code }: DraftParticipant) => mediators.some((one) => one.code === code);
  const teller = actingActors(subjectsOf(frame.phrases, before), frame).filter((one) => !isMediator(one));
  return distinct([...teller, ...other]);
}

/** "suspended his efforts to mediate". */
function isGivenUp({ phrases }: SentenceFrame, at: number): boolean {
  const verb = phrases[at - 1];
  return verb?.kind === "verb-group" && ENDING.has(verb.lemma) && !verb.isNegated;
}

/** "named three envoys to mediate", "sent its foreign minister to mediate": who sends them mediates. */
function senderOf(frame: SentenceFrame, at: number): DraftParticipant[] {
  const verbAt = frame.phrases.slice(0, at).findLastIndex((phrase) => phrase.kind === "verb-group");
  const verb = frame.phrases[verbAt];
  const sends = verb?.kind === "verb-group" && /^(appoint|name|send|dispatch|nominate)$/.test(verb.lemma);
  return sends && !verb.isPassive ? actingActors(subjectsOf(frame.phrases, verbAt), frame) : [];
}

function isNoLonger({ sentence }: SentenceFrame, verb: VerbGroup): boolean {
  const words = sentence.tokens.slice(Math.max(0, verb.first - 2), verb.last).map(({ lower }) => lower);
  return words.join(" ").includes("no longer");
}

/** "X brought A and B together", "offered to bring the two to one table": those brought are the parties. */
function codeBringing(
  frame: SentenceFrame,
  at: number,
  mediators: DraftParticipant[],
  complements: Complements,
  found: MediationFindings,
): void {
  const end = frame.phrases[complements.endAt]?.first ?? frame.sentence.tokens.length;
  const words = frame.sentence.tokens.slice(frame.phrases[at]!.last + 1, end).map(({ lower }) => lower);
  if (!words.some((word) => /^(together|table|talks|negotiations|closer)$/.test(word))) return;
  const parties = distinct(actorsOf(complements.objects, frame));
  if (parties.length < 2 || mediators.length === 0) return;
  const stance = stanceOf(frame.phrases, at);
  const isOffer = stance?.rule.match.stance === "promise";
  const modality = stance?.rule.match.stance === "hope" ? "hoped" : modalityOf(frame.phrases, at);
  const governor = stance ? frame.phrases[stance.at] : undefined;
  if (governor?.kind === "verb-group") found.claimed.add(governor.head);
  addFinding(frame, found, {
    at,
    parties,
    mediators,
    ruleId: TALKS_RULE.id,
    state: isOffer || modality === "future" ? "offered" : "talks",
    modality: isOffer || modality === "future" ? "asserted" : modality,
  });
}

/** "A and B met for talks mediated by X", "Mediated by X, A and B met": the subject of the clause beside. */
function clauseParties(frame: SentenceFrame, at: number): DraftParticipant[] {
  const { phrases } = frame;
  const before = phrases.slice(0, at).findLastIndex((phrase) => phrase.kind === "verb-group");
  const after = phrases.findIndex((phrase, i) => i > at && phrase.kind === "verb-group" && phrase.isFinite);
  const verbAt = before >= 0 ? before : at === 0 ? after : -1;
  return verbAt < 0 ? [] : distinct(actorsOf(subjectsOf(phrases, verbAt), frame));
}

/** "the ceasefire with B that X had brokered": the one side that is named beside the noun. */
function sideOf(frame: SentenceFrame, object: NounPhrase): DraftParticipant[] {
  const { phrases } = frame;
  const at = phrases.indexOf(object);
  const side = actorsOf(complementsOf(phrases, at, 0).prepositional.get("with") ?? [], frame);
  const before = phrases.slice(0, at).findLastIndex((phrase) => phrase.kind === "verb-group");
  const subject = side.length > 0 && before >= 0 ? actorsOf(subjectsOf(phrases, before), frame) : [];
  return distinct([...subject, ...side]);
}

/** "the ceasefire between A and B that X mediated": what the relative clause is about. */
function relativeObject(phrases: readonly Phrase[], at: number): NounPhrase | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const phrase = phrases[i]!;
    if (phrase.kind === "verb-group") return undefined;
    if (phrase.kind === "particle" && phrase.role === "relative") return nounBefore(phrases, i);
  }
  return undefined;
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
