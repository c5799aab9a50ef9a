import type { MediationState } from "@/lib/relations/mediation-state";
import { complementsOf } from "../syntax/complements";
import { subjectsOf } from "../syntax/subjects";
import { governorOf } from "../syntax/lists";
import type { NounPhrase, VerbGroup } from "../syntax/phrase";
import { distinct } from "./distinct";
import type { DraftParticipant } from "./draft-event";
import { isAmong } from "./is-among";
import { findCompanions } from "./find-companions";
import { requestParties } from "./find-parties";
import { actingActors, actorsOf, subjectActors } from "./find-targets";
import { offerIsRefused, ownersOf } from "./mediation-answers";
import { addFinding, type Finding, type MediationFindings } from "./mediation-findings";
import { opponentsOf, partiesAround } from "./mediation-parties";
import { ACCEPTING, AGREEMENT_NOUNS, AGREEMENT_RULE, ENDING, REFUSING, TALKS_RULE } from "./mediation-words";
import { mediatorsOfNoun, namesMediators } from "./mediators-of-noun";
import { modalityOf } from "./modality-of";
import { stanceOf } from "./stance-of";
import type { SentenceFrame } from "./sentence-frame";
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
  const mediators = distinct(mediatorsOfNoun(frame, at));
  const isOfPeople = namesMediators(frame, phrase);
  const verbAt = phrases.slice(0, at).findLastIndex((p) => p.kind === "verb-group");
  const verb = verbAt >= 0 ? (phrases[verbAt] as VerbGroup) : undefined;
  const note = (state: MediationState, by: readonly DraftParticipant[], rest: Partial<Finding> = {}) =>
    addFinding(frame, found, {
      at,
      ruleId: state === "agreement" ? AGREEMENT_RULE.id : TALKS_RULE.id,
      state,
      mediators: [...by],
      parties: partiesOf(by),
      ...rest,
    });
  const partiesOf = (by: readonly DraftParticipant[]) => {
    const told = tellersPair(frame, at, by);
    const addressed = offeredTo(frame, at).filter((one) => !isAmong(by, one));
    if (distinct(addressed).length > 1) return distinct(addressed);
    const tellers = tellersOf(frame, at, by);
    const { parties, isFromTopic } = partiesAround(frame, at, by, tellers);
    return isFromTopic && told.length > 1 ? [...told] : parties;
  };
  const isAsked = isOfPeople && mediators.length > 0 ? addressees(frame, at, mediators) : [];
  if (isAsked.length > 1) return note("talks", mediators, { parties: isAsked });
  const owner = stanceNounBefore(frame, at);
  if (owner !== undefined && isOfPeople)
    return void offerIsRefused(frame, owner, mediators, { at, parties: partiesOf(mediators) }, found);
  if (owner !== undefined) {
    const holders = mediators.length > 0 ? mediators : ownersOf(frame, owner);
    if (offerIsRefused(frame, owner, holders, { at, parties: partiesOf(holders) }, found)) return;
    return note("offered", holders);
  }
  if (mediators.length > 0) {
    mediators.push(...findCompanions(frame, at).filter((one) => !isAmong(mediators, one)));
    if (verb && offerIsRefused(frame, at, mediators, { at, parties: partiesOf(mediators) }, found)) return;
    const isNear = verb !== undefined && verbAt >= at - 2;
    if (isNoMore(frame, phrase)) return note("withdrawn", mediators);
    if (isOver(frame, at)) return note("ended", mediators);
    if (isNear && endsRole(frame, verb) && !verb.isNegated) return note("withdrawn", mediators);
    const isObject = isNear && phrases[at - 1]?.kind !== "particle";
    const told = isObject ? modalityOf(phrases, verbAt) : "asserted";
    const modality = isObject && verb.isPastPerfect && told === "asserted" ? "background" : told;
    const isPut = isObject && verb.lemma === "put" && governorOf(phrases, at) === undefined;
    if (isObject && (OFFERING.test(verb.lemma) || isPut)) return note("offered", mediators, { modality });
    const asksFor = isNear && asks(frame, verbAt, at);
    const askers = asksFor ? subjectActors(frame, verbAt).filter((one) => !isAmong(mediators, one)) : [];
    if (asksFor && askers.length > 0)
      return note("requested", mediators, { parties: partiesAround(frame, at, mediators, askers).parties });
    return note(isMeansOfAgreement(frame, at) ? "agreement" : "talks", mediators, { modality });
  }
  if (isOver(frame, at)) return note("ended", []);
  if (!verb) return;
  const subjects = subjectActors(frame, verbAt);
  if (subjects.length === 0) return;
  const isPutForward = verb.lemma === "put" && /^(forward|up)$/.test(frame.sentence.tokens[verb.head + 1]?.lower ?? "");
  if (OFFERING.test(verb.lemma) || isPutForward || putsItselfForward(frame, verb)) return note("offered", subjects);
  const stance = verb.isInfinitive ? stanceOf(phrases, verbAt) : undefined;
  if (endsRole(frame, verb) && !verb.isNegated) return note("withdrawn", subjects);
  const takesPart = TAKING_THE_ROLE.test(verb.lemma) || (governorOf(phrases, at) === "as" && !endsRole(frame, verb));
  if (stance?.rule.match.stance === "promise" && takesPart) return note("offered", subjects);
  // "urged Brazil to act as a mediator": asked of the one who is to act.
  if (stance?.rule.match.stance === "demand" && takesPart) {
    const askers = actingActors(stance.holders, frame);
    const asked = subjects.filter((one) => !isAmong(askers, one));
    if (askers.length === 0 && asked.every(({ isInferred }) => isInferred)) return;
    return note("requested", asked, { parties: partiesAround(frame, at, asked, askers).parties });
  }
  if (takesPart && !verb.isNegated && modalityOf(phrases, verbAt) === "asserted") return note("talks", subjects);
  if (asks(frame, verbAt, at) && !verb.isNegated)
    note("requested", askedBy(frame, verbAt), {
      parties: requestParties(frame, at, subjects, topic),
    });
}

/** "is no longer a mediator". */
function isNoMore({ sentence }: SentenceFrame, { first }: NounPhrase): boolean {
  const words = sentence.tokens.slice(Math.max(0, first - 3), first + 1).map(({ lower }) => lower);
  return words.join(" ").includes("no longer");
}

/** "The mediation is over", "has come to an end", "ended on Friday": the noun is the subject of its own end. */
function isOver(frame: SentenceFrame, at: number): boolean {
  const { phrases, sentence } = frame;
  const verbAt = phrases.findIndex((phrase, i) => i > at && phrase.kind === "verb-group" && phrase.isFinite);
  const verb = phrases[verbAt];
  if (verb?.kind !== "verb-group" || verb.isNegated || !subjectsOf(phrases, verbAt).includes(phrases[at] as NounPhrase))
    return false;
  if (modalityOf(phrases, verbAt) !== "asserted") return false;
  const after = sentence.tokens.slice(verb.head + 1, verb.head + 5).map(({ lower }) => lower);
  if (verb.lemma === "be")
    return after.some((word) => /^(over|finished|complete|completed|concluded|ended)$/.test(word));
  if (verb.lemma === "come") return after.some((word) => /^(end|close)$/.test(word));
  return (
    /^(end|conclude|finish|expire|cease|lapse)$/.test(verb.lemma) && complementsOf(phrases, verbAt).objects.length === 0
  );
}

/** "offered its good offices to A and B": to whom it is offered. */
function offeredTo(frame: SentenceFrame, at: number): DraftParticipant[] {
  const verb = frame.phrases[at - 1];
  if (verb?.kind !== "verb-group" || !OFFERING.test(verb.lemma)) return [];
  const to = complementsOf(frame.phrases, at, 0).prepositional.get("to") ?? [];
  // "to Washington and Caracas": capitals as governments.
  const capitals = to.flatMap(({ mention }) =>
    mention?.kind === "capital" && mention.place
      ? [{ code: mention.place.stateCode, name: "", isInferred: true, isPlace: true }]
      : [],
  );
  return [...actorsOf(to, frame), ...capitals];
}

const OFFERING = /^(offer|propose|volunteer|extend|renew|reiterate|repeat)$/;
const TAKING_THE_ROLE =
  /^(launch|begin|start|restart|continue|resume|lead|conduct|act|serve|take|assume|play|be|become|emerge|step|function|work|operate|undertake|pursue|head|run|remain|perform)$/;

/** "put itself forward as a mediator", "presents itself as a broker". */
function putsItselfForward({ sentence }: SentenceFrame, verb: VerbGroup): boolean {
  const words = sentence.tokens.slice(verb.head + 1, verb.head + 3).map(({ lower }) => lower);
  return (
    /^(put|present|position|cast|pitch|suggest)$/.test(verb.lemma) && words.some((word) => /sel(f|ves)$/.test(word))
  );
}

/** "asked for mediation", "requested Brazil's mediation", "turned to Turkey for mediation". */
function asks({ phrases }: SentenceFrame, verbAt: number, at: number): boolean {
  const { lemma } = phrases[verbAt] as VerbGroup;
  const isFor = /^(ask|call|appeal|press|turn|plead|look)$/.test(lemma) && governorOf(phrases, at) === "for";
  return isFor || /^(request|seek|demand|want|solicit)$/.test(lemma);
}

/** "asked Qatar for mediation", "turned to Turkey for mediation". */
function askedBy(frame: SentenceFrame, verbAt: number): DraftParticipant[] {
  const { objects, prepositional } = complementsOf(frame.phrases, verbAt, 0);
  const asked = actorsOf(objects, frame);
  return asked.length > 0 ? asked : actorsOf(prepositional.get("to") ?? [], frame);
}

const BY_MEANS = /^(under|through|with|to|via|after|by|following|in|of)$/;
const SETTLING =
  /^(agree|sign|exchange|swap|release|free|accept|conclude|reach|seal|initial|clinch|restore|strike|announce|declare|approve)$/;

/** "A and B agreed under Omani mediation": what the clause tells was reached by it. */
function isMeansOfAgreement(frame: SentenceFrame, at: number): boolean {
  const { phrases } = frame;
  if (!BY_MEANS.test(governorOf(phrases, at) ?? "")) return false;
  return phrases.some(
    (phrase, i) =>
      phrase.kind === "verb-group" &&
      SETTLING.test(phrase.lemma) &&
      phrase.isFinite &&
      modalityOf(phrases, i) === "asserted" &&
      settlesSomething(frame, i),
  );
}

/** Talks, messages and accusations that are exchanged settle nothing. */
function settlesSomething(frame: SentenceFrame, verbAt: number): boolean {
  const { lemma } = frame.phrases[verbAt] as VerbGroup;
  const { objects } = complementsOf(frame.phrases, verbAt, 0);
  if (/^(exchange|swap|release|free)$/.test(lemma))
    return objects.some(
      ({ mention, headLemma }) =>
        mention?.isPlural === true ||
        /prisoner|hostage|detainee|captive|citizen|people|body|remains/.test(headLemma) ||
        mention?.kind === "role",
    );
  if (/^(reach|conclude|announce|declare|strike|accept|seal|approve)$/.test(lemma))
    return objects.some(({ headLemma }) => AGREEMENT_NOUNS.has(headLemma));
  return true;
}

/** "Mediators from X presented a proposal to A and B": those to whom the mediators turn. */
function addressees(frame: SentenceFrame, at: number, mediators: readonly DraftParticipant[]): DraftParticipant[] {
  const verbAt = frame.phrases.findIndex(
    (phrase, i) => i > at && phrase.kind === "verb-group" && phrase.isFinite && !phrase.isBareParticiple,
  );
  const at0 = verbAt < 0 ? frame.phrases.findIndex((phrase, i) => i > at && phrase.kind === "verb-group") : verbAt;
  const verb = frame.phrases[at0];
  const isSubject = verb?.kind === "verb-group" && verb.isFinite && !governorOf(frame.phrases, at);
  if (!isSubject) return [];
  const { objects, prepositional } = complementsOf(frame.phrases, at0);
  const turnedTo = ["to", "with", "between"].flatMap((word) => prepositional.get(word) ?? []);
  const isPair = (some: readonly DraftParticipant[]) =>
    distinct(some.filter((one) => !isAmong(mediators, one))).length > 1;
  const candidates = [actorsOf(turnedTo, frame), actorsOf(objects, frame)];
  return candidates.find(isPair) ?? [];
}

/** What a party says of those who mediate. */
const OF_A_PARTY = /^(thank|praise|accept|reject|refuse|seek|request|credit|hail)$/;

/** Who asks for mediation, answers to it or thanks for it: a party speaks. */
function tellersOf(frame: SentenceFrame, at: number, mediators: readonly DraftParticipant[]): DraftParticipant[] {
  const verbAt = frame.phrases.slice(0, at).findLastIndex((phrase) => phrase.kind === "verb-group");
  const verb = frame.phrases[verbAt];
  if (verb?.kind !== "verb-group" || opponentsOf(frame, at).length === 0) return [];
  const isOfParty = OF_A_PARTY.test(verb.lemma) || ACCEPTING.has(verb.lemma) || REFUSING.has(verb.lemma);
  const isInf = verb.isInfinitive
    ? frame.phrases.slice(0, verbAt).findLastIndex(({ kind }) => kind === "verb-group")
    : -1;
  const answers = isInf >= 0 ? (frame.phrases[isInf] as VerbGroup).lemma : "";
  if (!isOfParty && !ACCEPTING.has(answers) && !REFUSING.has(answers) && !OF_A_PARTY.test(answers)) return [];
  return subjectActors(frame, verbAt).filter((one) => !isAmong(mediators, one));
}

/** "Hun Manet thanked Malaysia for its mediation": of the likely pairs the one to which the teller belongs. */
function tellersPair(frame: SentenceFrame, at: number, mediators: readonly DraftParticipant[]): Topic {
  const verbAt = frame.phrases.slice(0, at).findLastIndex((phrase) => phrase.kind === "verb-group");
  const verb = frame.phrases[verbAt];
  const isOfParty = verb?.kind === "verb-group" && OF_A_PARTY.test(verb.lemma);
  const tellers = isOfParty ? subjectActors(frame, verbAt) : [];
  return (
    frame.topics.find(
      (pair) => pair.some((side) => isAmong(tellers, side)) && !pair.some((side) => isAmong(mediators, side)),
    ) ?? []
  );
}

/** "ended its mediation", "was giving up its role as mediator", "stepped down as mediator". */
function endsRole(frame: SentenceFrame, verb: VerbGroup): boolean {
  const next = frame.sentence.tokens[verb.head + 1]?.lower ?? "";
  if (/^(give|step|pull|stand|bow)$/.test(verb.lemma)) return /^(up|down|back|out|aside)$/.test(next);
  return ENDING.has(verb.lemma) || /^(relinquish|renounce|resign|drop)$/.test(verb.lemma);
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
