import type { MediationState } from "@/lib/relations/mediation-state";
import type { Modality } from "@/lib/relations/modality";
import { MEDIATION_RULES } from "../rules/mediation-rules";
import { OUTCOME_RULES } from "../rules/outcome-rules";
import { complementsOf, governorOf, subjectsOf } from "../syntax/clause";
import type { NounPhrase, Phrase, VerbGroup } from "../syntax/phrase";
import { distinct } from "./distinct";
import type { DraftEvent, DraftParticipant } from "./draft-event";
import { partiesAfter, partiesOf, partiesOfNoun } from "./find-parties";
import { ownerPair } from "./find-topic";
import type { Topic } from "./topic";
import { actorsOf } from "./find-verb-events";
import { modalityOf } from "./modality-of";
import { allParticipants, type SentenceFrame } from "./sentence-frame";
import { stanceOf } from "./stance-of";
import { venueOf } from "./venue-of";

const [AGREEMENT_RULE, TALKS_RULE] = MEDIATION_RULES as [(typeof MEDIATION_RULES)[0], (typeof MEDIATION_RULES)[0]];
const [STALLED_RULE, NO_RESULT_RULE] = OUTCOME_RULES as [(typeof OUTCOME_RULES)[0], (typeof OUTCOME_RULES)[0]];
const TALK_NOUNS = new Set(STALLED_RULE.match.subjects);
const AGREEMENT_NOUNS = new Set(AGREEMENT_RULE.match.objects);
const VERBS = new Set(["mediate", "broker", "facilitate"]);
const NOUNS = /^(mediation|mediator|intermediary|go-between|offices|broker)$/;
const BROKERED = /^(brokered|mediated|facilitated|sponsored|negotiated)$/;
const FAILURES = /^(failure|collapse|breakdown|deadlock|impasse|stalemate)$/;
const ACCEPTING = new Set(["accept", "welcome", "agree", "embrace"]);
const REFUSING = new Set(["reject", "refuse", "decline", "dismiss", "rebuff", "spurn", "rule"]);
const ENDING = new Set(["end", "suspend", "withdraw", "halt", "abandon", "quit", "cease", "stop"]);
const REQUESTING = new Set(["ask", "request", "urge", "invite", "call", "appeal", "want", "press"]);
const PROMISES = new Set([
  "offer",
  "propose",
  "volunteer",
  "ready",
  "willing",
  "prepared",
  "readiness",
  "willingness",
  "promise",
  "pledge",
  "proposal",
  "stand",
  "express",
  "intention",
]);

/** What one sentence says of mediation, and the tokens that need no other rule any more. */
export interface MediationFindings {
  drafts: DraftEvent[];
  claimed: Set<number>;
}

/** Finds who mediates between whom, in which state, and how talks went. */
export function findMediationEvents(frame: SentenceFrame, topic: Topic): MediationFindings {
  const found: MediationFindings = { drafts: [], claimed: new Set() };
  frame.phrases.forEach((phrase, at) => {
    if (phrase.kind === "verb-group") {
      if (VERBS.has(phrase.lemma)) codeVerb(frame, at, phrase, topic, found);
      else codeOutcome(frame, at, phrase, topic, found);
    } else if (phrase.kind === "noun-phrase" && !phrase.mention) {
      if (namesMediation(frame, phrase)) codeNoun(frame, at, phrase, topic, found);
      else if (FAILURES.test(phrase.headLemma)) codeFailure(frame, at, topic, found);
      else codeBrokered(frame, at, phrase, topic, found);
    }
  });
  return found;
}

/** "mediation", "the mediators", "mediation efforts". */
function namesMediation(frame: SentenceFrame, phrase: NounPhrase): boolean {
  if (NOUNS.test(phrase.headLemma)) return true;
  return frame.sentence.tokens
    .slice(phrase.first, phrase.last + 1)
    .some((token) => /^(mediation|mediating)$/.test(token.lower));
}

interface Finding {
  ruleId: string;
  at: number;
  state: MediationState;
  mediators: DraftParticipant[];
  parties: DraftParticipant[];
  modality?: Modality;
  host?: DraftParticipant;
}

function add(frame: SentenceFrame, found: MediationFindings, finding: Finding): void {
  const { ruleId, at, state, modality = "asserted" } = finding;
  const phrase = frame.phrases[at] as NounPhrase | VerbGroup;
  const parties = finding.parties.filter(
    (party) => !finding.mediators.some((mediator) => mediator.code.slice(0, 3) === party.code.slice(0, 3)),
  );
  found.claimed.add(phrase.head);
  found.drafts.push({
    ruleId,
    sentence: frame.index,
    trigger: phrase.head,
    ...CODES[state],
    isReciprocal: false,
    modality,
    sources: [],
    targets: [],
    mediators: finding.mediators,
    parties,
    host: finding.host,
    venue: venueOf(frame, phrase.head),
    mediationState: state,
    confidence: 0.8,
  });
}

const CODES: Record<MediationState, Pick<DraftEvent, "type" | "cameoCode" | "mode">> = {
  requested: { type: "REQUEST", cameoCode: "028", mode: "meet" },
  offered: { type: "AGREE", cameoCode: "039" },
  accepted: { type: "AGREE", cameoCode: "038" },
  talks: { type: "CONSULT", cameoCode: "045", mode: "third-party" },
  agreement: { type: "CONSULT", cameoCode: "045", mode: "third-party" },
  rejected: { type: "REJECT", cameoCode: "126", mode: "meet" },
  stalled: { type: "CONSULT", cameoCode: "046" },
  ended: { type: "SANCTION", cameoCode: "164", mode: "withdraw" },
  withdrawn: { type: "SANCTION", cameoCode: "165", mode: "withdraw" },
};

/** "X mediates between A and B", "a truce brokered by X", "X offered to mediate", "A asked X to mediate". */
function codeVerb(frame: SentenceFrame, at: number, verb: VerbGroup, topic: Topic, found: MediationFindings): void {
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
    return add(frame, found, { ...base, ruleId: TALKS_RULE.id, state: "offered", mediators: holders });
  if (REQUESTING.has(word) && stance?.rule.match.stance === "demand")
    return add(frame, found, {
      ...base,
      ruleId: TALKS_RULE.id,
      state: "requested",
      mediators: mediators.filter((m) => !holders.some((h) => h.code === m.code)),
    });
  if (REFUSING.has(word) || mediators.length === 0) return;
  const modality = stance?.rule.match.stance === "hope" ? "hoped" : modalityOf(phrases, at);
  const isPlan = modality === "future" && !isOfAgreement;
  add(frame, found, {
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

function ownersOf(frame: SentenceFrame, at: number): DraftParticipant[] {
  const phrase = frame.phrases[at] as NounPhrase;
  const owned = allParticipants(
    phrase.owners.filter((owner) => !owner.isPlace),
    frame,
  );
  if (owned.length > 0) return owned;
  const { prepositional } = complementsOf(frame.phrases, at, 0);
  const given = actorsOf([...(prepositional.get("from") ?? []), ...(prepositional.get("by") ?? [])], frame);
  if (given.length > 0) return given;
  const before = frame.phrases.slice(0, at).findLastIndex((p) => p.kind === "verb-group");
  return before >= 0 ? actorsOf(subjectsOf(frame.phrases, before), frame) : [];
}

/** "A rejected X's offer to mediate", "A accepted Qatari mediation". */
function offerIsRefused(
  frame: SentenceFrame,
  at: number,
  mediators: DraftParticipant[],
  base: Pick<Finding, "at" | "parties">,
  found: MediationFindings,
): boolean {
  const verbAt = frame.phrases.slice(0, at).findLastIndex((p) => p.kind === "verb-group");
  const verb = frame.phrases[verbAt];
  if (verb?.kind !== "verb-group" || verbAt < at - 3) return false;
  const isRefused = REFUSING.has(verb.lemma);
  if (!isRefused && !ACCEPTING.has(verb.lemma)) return false;
  const subject = actorsOf(subjectsOf(frame.phrases, verbAt), frame);
  const parties = [
    ...subject,
    ...base.parties.filter((p) => !subject.some((s) => s.code.slice(0, 3) === p.code.slice(0, 3))),
  ];
  add(frame, found, {
    ...base,
    parties,
    mediators,
    ruleId: TALKS_RULE.id,
    state: isRefused ? "rejected" : "accepted",
    modality: verb.isNegated ? "denied" : "asserted",
  });
  found.claimed.add(verb.head);
  return true;
}

/** "Turkey's mediation, alongside Qatar's", "mediation by Egypt", "the mediation offers from Turkey and Iran". */
function codeNoun(frame: SentenceFrame, at: number, phrase: NounPhrase, topic: Topic, found: MediationFindings): void {
  const { phrases } = frame;
  const complements = complementsOf(phrases, at, 0);
  const mediators = allParticipants(
    phrase.owners.filter((owner) => !owner.isPlace),
    frame,
  );
  mediators.push(
    ...actorsOf(
      [...(complements.prepositional.get("by") ?? []), ...(complements.prepositional.get("from") ?? [])],
      frame,
    ),
  );
  let parties = partiesAfter(frame, at, topic);
  if (parties.length < 2) parties = [...topic];
  const verbAt = phrases.slice(0, at).findLastIndex((p) => p.kind === "verb-group");
  const verb = verbAt >= 0 ? (phrases[verbAt] as VerbGroup) : undefined;
  const base = { at, parties };
  const owner = stanceNounBefore(frame, at);
  if (owner)
    return add(frame, found, { ...base, ruleId: TALKS_RULE.id, state: "offered", mediators: ownersOf(frame, owner) });
  if (mediators.length > 0) {
    mediators.push(...companionsOf(frame, at));
    if (verb && offerIsRefused(frame, at, mediators, base, found)) return;
    if (verb && ENDING.has(verb.lemma) && verbAt >= at - 2 && !verb.isNegated)
      return add(frame, found, { ...base, ruleId: TALKS_RULE.id, state: "withdrawn", mediators });
    return add(frame, found, { ...base, ruleId: TALKS_RULE.id, state: "talks", mediators });
  }
  if (!verb) return;
  const subjects = actorsOf(subjectsOf(phrases, verbAt), frame);
  if (subjects.length === 0) return;
  if (/^(offer|propose|volunteer)$/.test(verb.lemma))
    return add(frame, found, { ...base, ruleId: TALKS_RULE.id, state: "offered", mediators: subjects });
  if (
    /^(launch|begin|start|continue|resume|lead|conduct|act|serve)$/.test(verb.lemma) &&
    !verb.isNegated &&
    modalityOf(phrases, verbAt) === "asserted"
  )
    return add(frame, found, { ...base, ruleId: TALKS_RULE.id, state: "talks", mediators: subjects });
  if (ENDING.has(verb.lemma))
    return add(frame, found, { ...base, ruleId: TALKS_RULE.id, state: "withdrawn", mediators: subjects });
  if (/^(request|seek)$/.test(verb.lemma))
    add(frame, found, { ...base, ruleId: TALKS_RULE.id, state: "requested", mediators: [] });
}

/** The noun or verb of offering that governs "mediation" within a few words: "readiness to support mediation". */
function stanceNounBefore(frame: SentenceFrame, at: number): number | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 5; i--) {
    const phrase = frame.phrases[i]!;
    if (phrase.kind === "noun-phrase" && /^(offer|readiness|willingness|proposal)$/.test(phrase.headLemma)) return i;
    if (phrase.kind === "particle" && phrase.role === "stop") return undefined;
  }
  const phrase = frame.phrases[at] as NounPhrase;
  const next = frame.phrases[at];
  void next;
  return /offer/.test(frame.sentence.tokens[phrase.head]!.lower) ? at : undefined;
}

/** "alongside Qatar's", "together with Qatar": who mediates too. */
function companionsOf(frame: SentenceFrame, at: number): DraftParticipant[] {
  for (let i = at + 1; i < frame.phrases.length && i <= at + 4; i++) {
    const phrase = frame.phrases[i]!;
    const isCompany = phrase.kind === "particle" && /^(alongside|with|plus)$/.test(phrase.word);
    if (!isCompany || (phrase.word === "with" && frame.phrases[i - 1]?.kind === "noun-phrase")) continue;
    const companion = frame.phrases[i + 1];
    return companion?.kind === "noun-phrase" ? allParticipants([companion.mention, ...companion.owners], frame) : [];
  }
  return [];
}

/** "Qatari-brokered truce", "US-mediated talks". */
function codeBrokered(
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
  add(frame, found, {
    at,
    ruleId: isAgreement ? AGREEMENT_RULE.id : TALKS_RULE.id,
    state: isAgreement ? "agreement" : "talks",
    mediators: allParticipants(mediators, frame),
    parties,
  });
}

/** "Talks … collapsed", "which concluded without tangible results". */
function codeOutcome(frame: SentenceFrame, at: number, verb: VerbGroup, topic: Topic, found: MediationFindings): void {
  const isFailure = STALLED_RULE.match.verbs.includes(verb.lemma);
  const isEnd = NO_RESULT_RULE.match.verbs.includes(verb.lemma);
  if ((!isFailure && !isEnd) || verb.isInfinitive || modalityOf(frame.phrases, at) !== "asserted") return;
  const subject =
    subjectsOf(frame.phrases, at).find((phrase) => TALK_NOUNS.has(phrase.headLemma)) ?? ofTalks(frame, at);
  if (!subject) return;
  const complements = complementsOf(frame.phrases, at, 1);
  const end = frame.phrases[complements.endAt]?.first ?? frame.sentence.tokens.length;
  const words = frame.sentence.tokens.slice(verb.head + 1, end).map((token) => token.lemma);
  const isWithoutResult = words.some((word) => NO_RESULT_RULE.match.objects!.includes(word));
  if (isEnd && !isWithoutResult) return;
  const subjectAt = frame.phrases.indexOf(subject);
  let parties = partiesOfNoun(frame, subjectAt, topic);
  if (parties.length < 2) parties = partiesOf(complements.prepositional.get("between") ?? [], frame, topic);
  if (parties.length < 2) parties = [...topic];
  if (parties.length < 2) return;
  found.claimed.add(subject.head);
  add(frame, found, {
    at,
    ruleId: isFailure ? STALLED_RULE.id : NO_RESULT_RULE.id,
    state: "stalled",
    mediators: [],
    parties,
    // "Earlier talks had collapsed" tells what went before.
    modality: verb.isPastPerfect ? "background" : "asserted",
  });
}

/** "The latest round of talks … ended": the head is the round, the talks follow. */
function ofTalks(frame: SentenceFrame, at: number): NounPhrase | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 10; i--) {
    const phrase = frame.phrases[i]!;
    if (phrase.kind === "verb-group" || (phrase.kind === "particle" && phrase.role === "stop")) return undefined;
    if (phrase.kind === "noun-phrase" && TALK_NOUNS.has(phrase.headLemma)) return phrase;
  }
  return undefined;
}

/** "the failure of Istanbul peace talks", "a deadlock in the negotiations". */
function codeFailure(frame: SentenceFrame, at: number, topic: Topic, found: MediationFindings): void {
  const complements = complementsOf(frame.phrases, at, 0);
  const talks =
    [...(complements.prepositional.get("of") ?? []), ...(complements.prepositional.get("in") ?? [])].find((phrase) =>
      TALK_NOUNS.has(phrase.headLemma),
    ) ?? describedTalks(frame, at);
  if (!talks) return;
  let parties = partiesOfNoun(frame, frame.phrases.indexOf(talks), topic);
  if (parties.length < 2) parties = [...topic];
  if (parties.length < 2) return;
  found.claimed.add(talks.head);
  add(frame, found, { at, ruleId: STALLED_RULE.id, state: "stalled", mediators: [], parties });
}

/** "described the negotiations as a deadlock". */
function describedTalks(frame: SentenceFrame, at: number): NounPhrase | undefined {
  if (governorOf(frame.phrases, at) !== "as") return undefined;
  const before = frame.phrases.slice(Math.max(0, at - 6), at);
  return before.find(
    (phrase): phrase is NounPhrase => phrase.kind === "noun-phrase" && TALK_NOUNS.has(phrase.headLemma),
  );
}
