import { complementsOf, type Complements } from "../syntax/complements";
import { subjectsOf } from "../syntax/subjects";
import type { NounPhrase, VerbGroup } from "../syntax/phrase";
import { codeBringing, isGathering } from "./code-bringing";
import { distinct } from "./distinct";
import type { DraftParticipant } from "./draft-event";
import { alsoDid, findCompanions } from "./find-companions";
import { isAmong } from "./is-among";
import { partiesAfter, partiesOfNoun, requestParties, withOtherParty } from "./find-parties";
import { actorsOf, actingActors } from "./find-targets";
import { offerIsRefused, ownersOf } from "./mediation-answers";
import { askingOf, effortAt, effortOf, isGivenUp, isLetTo, senderOf } from "./mediation-efforts";
import { addFinding, type MediationFindings } from "./mediation-findings";
import { fits } from "./mediation-fits";
import { measured, nounBefore, relativeObject, talksMeasuredBy } from "./mediation-objects";
import { partiesAround } from "./mediation-parties";
import {
  AGREEMENT_NOUNS,
  AGREEMENT_RULE,
  bringsAbout,
  CARRIES,
  PROMISES,
  REFUSING,
  REQUESTING,
  TALK_NOUNS,
  TALKS_RULE,
} from "./mediation-words";
import { meansTopic } from "./means-topic";
import { modalityOf } from "./modality-of";
import { allParticipants, type SentenceFrame } from "./sentence-frame";
import { stancesOf } from "./stance-of";
import type { Topic } from "./topic";
import { subjectsByTree } from "./tree-opinion";

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
  const agents = isPassive ? (complements.prepositional.get("by") ?? []) : [];
  const mediators = isPassive ? agentActors(frame, agents) : mediatingSubjects(frame, at);
  const sender = verb.isInfinitive ? [...effortOf(frame, at), ...senderOf(frame, at)] : [];
  if (sender.length > 0) mediators.splice(0, mediators.length, ...sender);
  if (!isPassive && mediators.length > 0)
    mediators.push(...findCompanions(frame, at).filter((one) => !isAmong(mediators, one)));
  const isBringingAbout = bringsAbout(verb.lemma, frame.sentence.tokens[verb.last + 1]?.lower);
  if ((verb.lemma === "bring" && !isBringingAbout) || isGathering(frame, verb, complements))
    return codeBringing(frame, at, mediators, complements, found);
  const bare = isPassive
    ? (subjectsOf(phrases, at).find(({ headLemma }) => AGREEMENT_NOUNS.has(headLemma) || TALK_NOUNS.has(headLemma)) ??
      nounBefore(phrases, at))
    : verb.lemma === "preside"
      ? complements.prepositional.get("over")?.[0]
      : CARRIES.has(verb.lemma)
        ? (complements.objects.find(({ mention }) => !mention) ?? relativeObject(phrases, at))
        : (complements.objects[0] ??
          complements.prepositional.get("than")?.[0] ??
          talksMeasuredBy(frame, at) ??
          relativeObject(phrases, at));
  const object = bare && measured(frame, bare);
  const isOutside = mediators.length > 0 && topic.length > 1 && !topic.some((side) => isAmong(mediators, side));
  const isOfAgreement = object !== undefined && AGREEMENT_NOUNS.has(object.headLemma);
  const isOfTalks = object !== undefined && TALK_NOUNS.has(object.headLemma);
  const stances = stancesOf(phrases, at);
  const isSettling = /^(settle|resolve|defuse)$/.test(verb.lemma);
  const isPromised = stances.at(-1)?.rule.match.stance === "promise";
  const named =
    object && !complements.objects.includes(object) ? partiesOfNoun(frame, phrases.indexOf(object), topic) : [];
  const handed = CARRIES.has(verb.lemma) ? withoutAny(carriedBetween(frame, complements), mediators) : [];
  const between =
    named.length > 1 ? named : handed.length > 1 ? handed : withoutAny(partiesAfter(frame, at, topic), mediators);
  if (
    !fits(verb, frame, {
      object,
      isOfAgreement,
      isOfTalks,
      isPassive,
      isPromised,
      isEffort: isAttempt(frame, at),
      between,
      complements,
      topic,
      isOutside,
    })
  )
    return;
  const isAfterwards = object !== undefined && phrases.indexOf(object) < at;
  let parties = between;
  if (parties.length < 2 && isAfterwards) parties = withOtherParty(sideOf(frame, object), topic);
  if (parties.length < 2) parties = sidesBeside(frame, at, complements, mediators);
  let isFromTopic = parties.length < 2;
  if (isFromTopic) ({ parties, isFromTopic } = partiesAround(frame, at, mediators));

  // "will no longer mediate": the mediator withdraws.
  if (isNoLonger(frame, verb) && mediators.length > 0)
    return addFinding(frame, found, { at, parties, ruleId: TALKS_RULE.id, state: "withdrawn", mediators });
  // "called the truce that X brokered fragile": what a relative clause tells, nothing governs.
  const stance =
    isAfterwards && !isPassive
      ? undefined
      : (stances.find((one) => one.rule.match.stance === "promise") ?? stances[0] ?? askingOf(phrases, at));
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
  const isAskedOf = governor?.kind === "verb-group" && governor.isPassive;
  const holders = !stance
    ? []
    : stance.ownerOf
      ? ownersOf(frame, stance.at)
      : isAskedOf
        ? actorsOf(complementsOf(phrases, stance.at).prepositional.get("by") ?? [], frame)
        : actingActors(stance.holders, frame);
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
  const effort = verb.isInfinitive ? effortAt(frame, at) : -1;
  if (effort >= 0 && isGivenUp(frame, effort))
    return addFinding(frame, found, { ...base, ruleId: TALKS_RULE.id, state: "withdrawn", mediators });
  if (effort >= 0 && offerIsRefused(frame, effort, mediators, base, found)) return;
  if (effort >= 0 && PROMISES.has((phrases[effort] as NounPhrase).headLemma) && mediators.length > 0)
    return addFinding(frame, found, { ...base, ruleId: TALKS_RULE.id, state: "offered", mediators });
  if (isLetTo(frame, at) && mediators.length > 0)
    return addFinding(frame, found, { ...base, ruleId: TALKS_RULE.id, state: "accepted", mediators });
  if (REQUESTING.has(word) && stance?.rule.match.stance === "demand")
    return addFinding(frame, found, {
      ...base,
      parties: partiesOfRequest(frame, at, { parties, isFromTopic, holders, asked: mediators, topic }),
      ruleId: TALKS_RULE.id,
      state: "requested",
      mediators: withoutAny(mediators, holders),
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
  const isPlan = (modality === "future" || couldHelp || (isSettling && isPromised)) && !isOfAgreement;
  addFinding(frame, found, {
    ...base,
    ruleId: isOfAgreement ? AGREEMENT_RULE.id : TALKS_RULE.id,
    state: isPlan ? "offered" : isOfAgreement && !isAttempt(frame, at) ? "agreement" : "talks",
    mediators,
    modality: isPlan ? "asserted" : modality,
  });
}

/** Who mediates by a passive: "by Oman", "by Emirati officials", "by a panel of the African Union". */
function agentActors(frame: SentenceFrame, agents: readonly NounPhrase[]): DraftParticipant[] {
  const acting = actingActors(agents, frame);
  if (acting.length > 0) return acting;
  return agents.flatMap((agent) => {
    // "chaired by the Union's foreign policy chief, Kaja Kallas"
    const owners = allParticipants(
      agent.owners.filter(({ isPlace, kind }) => !isPlace && kind !== "pronoun"),
      frame,
    );
    if (owners.length > 0) return owners;
    const { prepositional } = complementsOf(frame.phrases, frame.phrases.indexOf(agent), 0);
    return actorsOf([...(prepositional.get("of") ?? []), ...(prepositional.get("from") ?? [])], frame);
  });
}

/** Who mediates by an active verb: its subject; of an infinitive after a passive the one that was asked. */
function mediatingSubjects(frame: SentenceFrame, at: number): DraftParticipant[] {
  const subjects = actingActors(subjectsOf(frame.phrases, at), frame);
  return subjects.length > 0 ? subjects : actingActors(subjectsByTree(frame, at), frame);
}

const withoutAny = (some: readonly DraftParticipant[], others: readonly DraftParticipant[]) =>
  some.filter((one) => !isAmong(others, one));

/** Between whom somebody is asked to mediate: those named, else who asks and the other of the pair. */
function partiesOfRequest(
  frame: SentenceFrame,
  at: number,
  request: {
    parties: DraftParticipant[];
    isFromTopic: boolean;
    holders: DraftParticipant[];
    asked: DraftParticipant[];
    topic: Topic;
  },
): DraftParticipant[] {
  const { parties, isFromTopic, holders, asked, topic } = request;
  const isPair = parties.length > 1 && !isFromTopic && !parties.some((one) => isAmong(asked, one));
  if (isPair) return parties;
  const told = requestParties(frame, at, holders, topic);
  return told.length > 1 ? told : partiesAround(frame, at, asked, holders).parties;
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

function isNoLonger({ sentence }: SentenceFrame, verb: VerbGroup): boolean {
  const words = sentence.tokens.slice(Math.max(0, verb.first - 2), verb.last).map(({ lower }) => lower);
  return words.join(" ").includes("no longer");
}

/** "handed A and B a proposal", "a draft to A and B", "a message from A to B": between whom something is carried. */
function carriedBetween(frame: SentenceFrame, { objects, prepositional }: Complements): DraftParticipant[] {
  const ends = ["to", "from"].flatMap((word) => prepositional.get(word) ?? []);
  if ([...objects, ...ends].some((phrase) => meansTopic(phrase, frame))) return [...frame.topic];
  // "handed Hamas Israel's answer"
  const owners = allParticipants(
    objects.flatMap((object) => object.owners),
    frame,
  );
  return distinct([...actorsOf([...objects, ...ends], frame), ...owners].filter(({ isInferred }) => !isInferred));
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

/** "trying to broker", "efforts to broker": what is tried is not yet reached. */
function isAttempt(frame: SentenceFrame, at: number): boolean {
  const verb = frame.phrases[at] as VerbGroup;
  const before = frame.sentence.tokens.slice(Math.max(0, verb.first - 4), verb.first + 1).map((token) => token.lemma);
  return (
    verb.isInfinitive &&
    before.some((word) => /^(try|effort|seek|work|attempt|aim|push|bid|help|want|hope|drive)$/.test(word))
  );
}
