import { complementsOf } from "../syntax/complements";
import { subjectsOf } from "../syntax/subjects";
import { coordinated, governorOf } from "../syntax/lists";
import type { NounPhrase, VerbGroup } from "../syntax/phrase";
import { distinct } from "./distinct";
import type { DraftParticipant } from "./draft-event";
import { isAmong } from "./is-among";
import { findCompanions } from "./find-companions";
import { partiesAfter, partiesOfNoun, partyAfter, requestParties } from "./find-parties";
import { actorsOf, subjectActors } from "./find-targets";
import { ownerPair } from "./find-topics";
import { offerIsRefused, ownersOf } from "./mediation-answers";
import { addFinding, type MediationFindings } from "./mediation-findings";
import { AGREEMENT_NOUNS, AGREEMENT_RULE, BROKERED, ENDING, TALK_NOUNS, TALKS_RULE } from "./mediation-words";
import { modalityOf } from "./modality-of";
import { stanceOf } from "./stance-of";
import { allParticipants, type SentenceFrame } from "./sentence-frame";
import type { Topic } from "./topic";

/** "Turkey's mediation, alongside Qatar's", "mediation by Egypt", "the mediation offers from Turkey and Iran". */
export function codeMediationNoun(
  frame: SentenceFrame,
  at: number,
  phrase: NounPhrase,
  topic: Topic,
  found: MediationFindings,
): void {
  const { phrases } = frame;
  const complements = complementsOf(phrases, at, 0);
  const mediators = allParticipants(
    phrase.owners.filter((owner) => !owner.isPlace),
    frame,
  );
  // "the mediation of Türkiye and Qatar", "mediation by Egypt", "offers from Iran"
  const isOfPeople = MEDIATORS.test(phrase.headLemma);
  const sources = isOfPeople || /offer|proposal/.test(phrase.headLemma) ? ["by", "from", "of"] : ["by", "of"];
  const named = sources.flatMap((word) => complements.prepositional.get(word) ?? []);
  mediators.push(...actorsOf(named, frame), ...namedAs(frame, at), ...namedBeside(frame, at));
  let parties = partiesAfter(frame, at, topic);
  if (parties.length < 2) parties = partiesBefore(frame, at, mediators);
  if (parties.length < 2) parties = topic.length > 0 ? [...tellersPair(frame, at, mediators)] : partyAfter(frame, at);
  const verbAt = phrases.slice(0, at).findLastIndex((p) => p.kind === "verb-group");
  const verb = verbAt >= 0 ? (phrases[verbAt] as VerbGroup) : undefined;
  const base = { at, parties };
  const isAsked = isOfPeople && mediators.length > 0 ? addressees(frame, at) : [];
  if (isAsked.length > 1)
    return addFinding(frame, found, { ...base, parties: isAsked, ruleId: TALKS_RULE.id, state: "talks", mediators });
  const owner = stanceNounBefore(frame, at);
  if (owner !== undefined && MEDIATORS.test(phrase.headLemma))
    return void offerIsRefused(frame, owner, mediators, base, found);
  if (owner !== undefined)
    return addFinding(frame, found, {
      ...base,
      ruleId: TALKS_RULE.id,
      state: "offered",
      mediators: ownersOf(frame, owner),
    });
  if (mediators.length > 0) {
    mediators.push(...findCompanions(frame, at).filter((one) => !mediators.some(({ code }) => code === one.code)));
    if (verb && offerIsRefused(frame, at, mediators, base, found)) return;
    if (verb && endsRole(frame, verb) && verbAt >= at - 2 && !verb.isNegated)
      return addFinding(frame, found, { ...base, ruleId: TALKS_RULE.id, state: "withdrawn", mediators });
    const isObject = verb !== undefined && verbAt >= at - 2 && phrases[at - 1]?.kind !== "particle";
    const told = isObject ? modalityOf(phrases, verbAt) : "asserted";
    const modality = isObject && verb.isPastPerfect && told === "asserted" ? "background" : told;
    if (isObject && /^(offer|propose|volunteer|extend)$/.test(verb.lemma))
      return addFinding(frame, found, { ...base, ruleId: TALKS_RULE.id, state: "offered", mediators, modality });
    return addFinding(frame, found, { ...base, ruleId: TALKS_RULE.id, state: "talks", mediators, modality });
  }
  if (!verb) return;
  const subjects = subjectActors(frame, verbAt);
  if (subjects.length === 0) return;
  if (/^(offer|propose|volunteer)$/.test(verb.lemma))
    return addFinding(frame, found, { ...base, ruleId: TALKS_RULE.id, state: "offered", mediators: subjects });
  const isPromised = verb.isInfinitive && stanceOf(phrases, verbAt)?.rule.match.stance === "promise";
  if (isPromised && /^(act|serve|lead|resume|start|begin|launch|take|restart)$/.test(verb.lemma))
    return addFinding(frame, found, { ...base, ruleId: TALKS_RULE.id, state: "offered", mediators: subjects });
  if (
    /^(launch|begin|start|restart|continue|resume|lead|conduct|act|serve|take|assume)$/.test(verb.lemma) &&
    !verb.isNegated &&
    modalityOf(phrases, verbAt) === "asserted"
  )
    return addFinding(frame, found, { ...base, ruleId: TALKS_RULE.id, state: "talks", mediators: subjects });
  if (endsRole(frame, verb) && !verb.isNegated)
    return addFinding(frame, found, { ...base, ruleId: TALKS_RULE.id, state: "withdrawn", mediators: subjects });
  const asksFor = /^(ask|call|appeal|press|turn)$/.test(verb.lemma) && governorOf(phrases, at) === "for";
  if ((asksFor || /^(request|seek|demand|want)$/.test(verb.lemma)) && !verb.isNegated)
    addFinding(frame, found, {
      ...base,
      parties: requestParties(frame, at, subjects, topic),
      ruleId: TALKS_RULE.id,
      state: "requested",
      mediators: asksFor ? askedBy(frame, verbAt) : [],
    });
}

/** "asked Qatar for mediation", "turned to Turkey for mediation". */
function askedBy(frame: SentenceFrame, verbAt: number): DraftParticipant[] {
  const { objects, prepositional } = complementsOf(frame.phrases, verbAt, 0);
  const asked = actorsOf(objects, frame);
  return asked.length > 0 ? asked : actorsOf(prepositional.get("to") ?? [], frame);
}

/** "the mediators, Egypt and Qatar, said": who they are stands beside them. */
function namedBeside({ phrases, ...frame }: SentenceFrame, at: number): DraftParticipant[] {
  const phrase = phrases[at] as NounPhrase;
  const comma = phrases[at + 1];
  const next = phrases[at + 2];
  if (!MEDIATORS.test(phrase.headLemma) || comma?.kind !== "particle" || comma.role !== "comma") return [];
  return next?.kind === "noun-phrase" && next.mention
    ? actorsOf(coordinated(phrases, at + 2), { phrases, ...frame })
    : [];
}

/** "Talks between A and B resumed under Omani auspices", "A and B agreed with the help of mediators": named before. */
function partiesBefore(frame: SentenceFrame, at: number, mediators: readonly DraftParticipant[]): DraftParticipant[] {
  const isMediator = (one: DraftParticipant) => isAmong(mediators, one);
  const { phrases } = frame;
  for (let i = at - 1; i >= 0; i--) {
    const phrase = phrases[i]!;
    if (phrase.kind === "particle" && phrase.role === "stop") return [];
    if (phrase.kind === "noun-phrase" && TALK_NOUNS.has(phrase.headLemma)) {
      const parties = partiesOfNoun(frame, i, []);
      if (parties.length > 1 && !parties.some(isMediator)) return parties;
    }
    if (phrase.kind === "verb-group" && phrase.isFinite) {
      const subjects = distinct(actorsOf(subjectsOf(phrases, i), frame));
      if (subjects.length > 1 && !subjects.some(isMediator)) return subjects;
    }
  }
  return [];
}

/** "Mediators from X presented a proposal to A and B": those to whom the mediators turn. */
function addressees(frame: SentenceFrame, at: number): DraftParticipant[] {
  const verbAt = frame.phrases.findIndex((phrase, i) => i > at && phrase.kind === "verb-group");
  const verb = frame.phrases[verbAt];
  const isSubject = verb?.kind === "verb-group" && verb.isFinite && !governorOf(frame.phrases, at);
  if (!isSubject) return [];
  const { objects, prepositional } = complementsOf(frame.phrases, verbAt);
  const turnedTo = ["to", "with", "between"].flatMap((word) => prepositional.get(word) ?? []);
  return actorsOf(turnedTo.length > 0 ? turnedTo : objects, frame);
}

/** What a party says of those who mediate. */
const OF_A_PARTY = /^(thank|praise|accept|reject|refuse|seek|request|credit|hail)$/;

/** "Hun Manet thanked Malaysia for its mediation": of the likely pairs the one to which the teller belongs. */
function tellersPair(frame: SentenceFrame, at: number, mediators: readonly DraftParticipant[]): Topic {
  const verbAt = frame.phrases.slice(0, at).findLastIndex((phrase) => phrase.kind === "verb-group");
  const verb = frame.phrases[verbAt];
  const isOfParty = verb?.kind === "verb-group" && OF_A_PARTY.test(verb.lemma);
  const tellers = isOfParty ? subjectActors(frame, verbAt) : [];
  return (
    frame.topics.find(
      (pair) => pair.some((side) => isAmong(tellers, side)) && !pair.some((side) => isAmong(mediators, side)),
    ) ?? frame.topic
  );
}

/** "ended its mediation", "was giving up its role as mediator", "stepped down as mediator". */
function endsRole(frame: SentenceFrame, verb: VerbGroup): boolean {
  const next = frame.sentence.tokens[verb.head + 1]?.lower ?? "";
  if (/^(give|step|pull)$/.test(verb.lemma)) return /^(up|down|back|out|aside)$/.test(next);
  return ENDING.has(verb.lemma) || /^(relinquish|renounce|resign|drop)$/.test(verb.lemma);
}

const MEDIATORS = /^(mediator|intermediary|intermediarie|go-between|broker|facilitator)$/;

/** "with Egypt and Qatar as mediators", "X acted as mediator": those named before "as". */
function namedAs(frame: SentenceFrame, at: number): DraftParticipant[] {
  const { phrases } = frame;
  const before = phrases[at - 2];
  if (governorOf(phrases, at) !== "as" || before?.kind !== "noun-phrase") return [];
  return actorsOf(coordinated(phrases, at - 2), frame);
}

/** The noun or verb of offering that governs "mediation" within a few words: "readiness to support mediation". */
function stanceNounBefore(frame: SentenceFrame, at: number): number | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 5; i--) {
    const phrase = frame.phrases[i]!;
    if (phrase.kind === "noun-phrase" && /^(offer|readiness|willingness|proposal)$/.test(phrase.headLemma)) return i;
    if (phrase.kind === "particle" && phrase.role === "stop") return undefined;
  }
  const phrase = frame.phrases[at] as NounPhrase;
  return /offer/.test(frame.sentence.tokens[phrase.head]!.lower) ? at : undefined;
}

/** "Qatari-brokered truce", "US-mediated talks". */
export function codeBrokered(
  frame: SentenceFrame,
  at: number,
  phrase: NounPhrase,
  topic: Topic,
  found: MediationFindings,
): void {
  const { tokens } = frame.sentence;
  const isAgreement = AGREEMENT_NOUNS.has(phrase.headLemma);
  if (!isAgreement && !TALK_NOUNS.has(phrase.headLemma)) return;
  const mediators = phrase.owners.filter((owner) => {
    const next = tokens[owner.last + 1];
    return next && /^[-–]$/.test(next.text) && BROKERED.test(tokens[owner.last + 2]?.lower ?? "");
  });
  if (mediators.length === 0) return;
  let parties = ownerPair(phrase, frame);
  if (parties.length < 2) parties = partiesOfNoun(frame, at, topic);
  if (parties.length < 2) parties = partiesAfter(frame, at, topic);
  if (parties.length < 2) parties = [...topic];
  addFinding(frame, found, {
    at,
    ruleId: isAgreement ? AGREEMENT_RULE.id : TALKS_RULE.id,
    state: isAgreement ? "agreement" : "talks",
    mediators: allParticipants(mediators, frame),
    parties,
  });
}
