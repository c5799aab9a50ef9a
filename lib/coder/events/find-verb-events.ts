import type { EventType } from "@/lib/relations/event-type";
import type { CoderRule, VerbMatch } from "../rules/coder-rule";
import { VERB_RULES } from "../rules/verb-rules";
import { complementsOf, type Complements } from "../syntax/complements";
import { subjectsOf } from "../syntax/subjects";
import type { VerbGroup } from "../syntax/phrase";
import { applyStance, type HeldCode } from "./apply-stance";
import { BASE_CONFIDENCE, codeBareStance, codeHeldVerb, codeMust, stanceModality } from "./code-held-verb";
import { alsoDid } from "./find-companions";
import { distinct } from "./distinct";
import type { DraftEvent, DraftParticipant } from "./draft-event";
import { actorsOf, actingActors, findTargets, patientActors, subjectActors } from "./find-targets";
import { isAmong } from "./is-among";
import { modalityOf } from "./modality-of";
import { allParticipants, type SentenceFrame } from "./sentence-frame";
import { stanceRule, stancesOf } from "./stance-of";
import { notOwnPeople, struckPlace } from "./struck-people";
import { agreement, treeOpinion } from "./tree-opinion";

const BY_VERB = new Map<string, CoderRule<VerbMatch>[]>();
for (const rule of VERB_RULES)
  for (const verb of rule.match.verbs) BY_VERB.set(verb, [...(BY_VERB.get(verb) ?? []), rule]);

const FALLBACK_CONFIDENCE = 0.55;

/** The acts that verbs name in one sentence. */
export function findVerbEvents(frame: SentenceFrame): DraftEvent[] {
  const drafts: DraftEvent[] = [];
  const coded = new Set<number>();
  for (let i = frame.phrases.length - 1; i >= 0; i--) {
    const phrase = frame.phrases[i]!;
    if (phrase.kind !== "verb-group") continue;
    const complements = complementsOf(frame.phrases, i);
    const holds = stanceRule(phrase.lemma, true) && complements.verbalAt >= 0;
    if (holds && coded.has(complements.verbalAt)) {
      coded.add(i);
      continue;
    }
    const draft =
      codeMust(frame, i, phrase) ??
      codeVerb(frame, i, phrase, complements) ??
      codeHeldVerb(frame, i, complements) ??
      (holds ? codeBareStance(frame, i, phrase, complements) : undefined);
    if (!draft) continue;
    coded.add(i);
    drafts.push(draft);
  }
  return drafts.reverse();
}

function codeVerb(frame: SentenceFrame, at: number, verb: VerbGroup, complements: Complements): DraftEvent | undefined {
  const { phrases } = frame;
  const rule = inWords(findRule(frame, verb, complements), frame, at);
  if (!rule) return undefined;
  const stances = stancesOf(phrases, at);
  const stance = stances.at(-1);
  if (stances.some((one) => one.rule.match.stance === "allege")) return undefined;
  const modality = modalityOf(phrases, at);

  const inner = { ...rule.code, type: rule.code.type as EventType };
  const refuses = verb.isNegated && /^(will|would|wo|shall)$/.test(verb.modal ?? "");
  const held = stance
    ? stances.reduce<HeldCode>(
        (act, one, i) =>
          applyStance(act, one.rule.match.stance, stanceModality(phrases, one, modality), i === 0 && verb.isNegated),
        { ...inner, modality },
      )
    : applyStance(inner, refuses ? "refuse" : undefined, modality);
  const subjects = subjectActors(frame, at);
  const opinion = treeOpinion(frame, at);
  const agents =
    verb.isPassive || isAgentive(verb, complements)
      ? actorsOf(complements.prepositional.get("by") ?? [], frame)
      : subjects;
  const patients = verb.isPassive || isAgentive(verb, complements) ? patientActors(frame, at) : [];

  let sources = verb.isPassive ? agents : distinct([...agents, ...alsoDid(frame, at)]);
  let targets = patients;
  if (verb.isPassive && agents.length === 0) ({ sources, targets } = withoutAgent(frame, at, inner.type, complements));
  if (inner.type === "PROTEST") sources = sources.map(asPeople);
  if (stance) {
    const holders = stance.ownerOf
      ? allParticipants(stance.ownerOf.owners, frame)
      : actingActors(stance.holders, frame);
    if (holders.length === 0 && stance.rule.match.stance !== "begin") return undefined;
    if (stance.rule.match.stance === "demand") {
      targets = agents.filter((agent) => !holders.some((holder) => holder.code === agent.code));
      sources = holders;
    } else if (holders.length > 0) sources = holders;
  }
  const isShared =
    (inner.isReciprocal === true || SHARED.includes(inner.type) || namesEachOther(complements)) &&
    inner.mode !== "visit" &&
    distinct(sources).length > 1;
  for (const complementsOfOne of [complements, opinion?.complements])
    if (targets.length === 0 && complementsOfOne)
      targets = findTargets(rule.match.targets, frame, complementsOfOne, sources);
  targets = notOwnPeople(held.type, sources, targets, frame);
  let confidence = BASE_CONFIDENCE;
  if (targets.length === 0 && !isShared && sources.length > 0) {
    targets = onlyOtherActor(frame, verb, held.type, sources);
    if (targets.length === 0 && ACTS_ON_THE_OTHER_SIDE.includes(held.type))
      targets = findTargets(["topic"], frame, complements, sources);
    if (targets.length === 0) targets = judgedActors(frame, at, held.type, sources);
    if (targets.length === 0) targets = causedBy(frame, complements, held.type, sources);
    if (targets.length === 0 && held.type === "ASSAULT") targets = struckPlace(frame, verb, sources);
    confidence = FALLBACK_CONFIDENCE;
  }
  if (sources.length === 0 || (targets.length === 0 && !isShared)) return undefined;
  const chunkedAgents = agents === subjects ? actingActors(subjectsOf(phrases, at), frame) : agents;
  return {
    ruleId: rule.id,
    sentence: frame.index,
    trigger: verb.head,
    type: held.type,
    cameoCode: held.cameoCode,
    mode: held.mode,
    isReciprocal: held.isReciprocal ?? (isShared && targets.length === 0),
    modality: held.modality,
    sources,
    targets,
    mediators: [],
    parties: [],
    confidence: confidence + agreement(chunkedAgents, opinion && actingActors(opinion.agents, frame)),
  };
}
/** Acts on one's own forces, goods or envoys: who has them acts. */
const ON_ONES_OWN: readonly EventType[] = ["RETREAT", "MOBILIZE", "AID", "CONCEDE", "SANCTION"];

/**
 * A passive that names no agent: "US troops were withdrawn from Iraq", "UN sanctions against Iran were lifted". The
 * owner of what is moved, lifted or cut acts; whom it concerns stands beside it.
 */
function withoutAgent(
  frame: SentenceFrame,
  at: number,
  type: EventType,
  complements: Complements,
): { sources: DraftParticipant[]; targets: DraftParticipant[] } {
  const patients = patientActors(frame, at);
  if (!ON_ONES_OWN.includes(type)) return { sources: [], targets: patients };
  const beside = subjectsOf(frame.phrases, at).flatMap((subject) => {
    const { prepositional } = complementsOf(frame.phrases, frame.phrases.indexOf(subject), 0);
    return ["against", "on", "to", "for", "with"].flatMap((word) => prepositional.get(word) ?? []);
  });
  const concerned = actorsOf(beside, frame);
  const targets =
    concerned.length > 0
      ? concerned
      : findTargets(["prep:from", "prep:to", "prep:of", "place", "any"], frame, complements, patients);
  const sources = patients.filter(({ code }) => !targets.some((target) => target.code === code));
  return { sources, targets };
}

/** "Beijing protested against the inclusion of its firms": a government protests in words. */
function inWords(
  rule: CoderRule<VerbMatch> | undefined,
  frame: SentenceFrame,
  at: number,
): CoderRule<VerbMatch> | undefined {
  const verb = frame.phrases[at] as VerbGroup;
  if (rule?.code.type !== "PROTEST" || verb.lemma !== "protest") return rule;
  const subjects = subjectsOf(frame.phrases, at);
  const isGovernment = subjects.every(({ mention }) => /^(state|capital|seat|organisation)$/.test(mention?.kind ?? ""));
  return isGovernment && subjects.length > 0
    ? BY_VERB.get(verb.lemma)!.find(({ code }) => code.type === "ACCUSE")
    : rule;
}

const asPeople = (participant: DraftParticipant): DraftParticipant =>
  /^[A-Z]{3}$/.test(participant.code) ? { ...participant, code: `${participant.code}CVL`, name: "" } : participant;

const isAgentive = (verb: VerbGroup, complements: Complements) =>
  verb.isBareParticiple &&
  complements.objects.length === 0 &&
  complements.verbalAt < 0 &&
  complements.prepositional.has("by");

function findRule(frame: SentenceFrame, verb: VerbGroup, complements: Complements): CoderRule<VerbMatch> | undefined {
  const rules = BY_VERB.get(verb.lemma);
  if (!rules) return undefined;
  const words = wordsRightOf(frame, verb, complements);
  const subjectWords = rules.some(({ match }) => match.subjects) ? subjectWordsOf(frame, verb) : new Set<string>();
  let best: CoderRule<VerbMatch> | undefined;
  let nearest = Infinity;
  for (const rule of rules) {
    const { objects, prepositions, subjects, without } = rule.match;
    if (prepositions && !prepositions.some((word) => complements.prepositional.has(word))) continue;
    if (without?.some((word) => words.has(word))) continue;
    if (subjects && !subjects.some((word) => subjectWords.has(word))) continue;
    // A rule on the verb and the word next to it knows more than one on a word further off, or on the verb alone.
    const distance = objects ? Math.min(...objects.map((word) => words.get(word) ?? Infinity)) : NO_OBJECT;
    if (distance === Infinity || distance >= nearest) continue;
    best = rule;
    nearest = distance;
  }
  return best;
}

/** The heads of the verb's subjects, in the text's form and as lemmas. */
function subjectWordsOf(frame: SentenceFrame, verb: VerbGroup): Set<string> {
  const subjects = subjectsOf(frame.phrases, frame.phrases.indexOf(verb));
  return new Set(subjects.flatMap(({ head, headLemma }) => [headLemma, frame.sentence.tokens[head]!.lower]));
}

/** Further off than any word of a sentence. */
const NO_OBJECT = 1_000_000;

/** The words right of the verb within its clause, in the text's form and as lemmas, with their distance in tokens. */
function wordsRightOf(frame: SentenceFrame, verb: VerbGroup, complements: Complements): Map<string, number> {
  const end = frame.phrases[complements.endAt]?.first ?? frame.sentence.tokens.length;
  const words = new Map<string, number>();
  frame.sentence.tokens.slice(verb.head + 1, end).forEach((token, distance) => {
    for (const word of [token.lower, token.lemma]) if (!words.has(word)) words.set(word, distance);
  });
  return words;
}

/** "Each government blamed the other", "accused each other". */
const namesEachOther = ({ objects }: Complements) =>
  objects.some(({ headLemma }) => /^(other|another)$/.test(headLemma));

/** What several do that name nobody else they do with each other: "A and B reopened the crossing". */
const SHARED: readonly EventType[] = ["RETREAT", "CONCEDE"];

/** What one of the document's pair does to nobody named it does to the other. */
const ACTS_ON_THE_OTHER_SIDE: readonly EventType[] = ["ASSAULT", "SANCTION", "REJECT", "THREATEN", "CONCEDE", "AGREE"];

/** Answers to what somebody did. */
const REPRISALS: readonly EventType[] = ["SANCTION", "ACCUSE", "REJECT", "COERCE", "PROTEST"];

/** "recalled its envoy because X had …", "… after X had …": who gave the reason is meant. */
function causedBy(
  frame: SentenceFrame,
  { endAt }: Complements,
  type: EventType,
  sources: readonly DraftParticipant[],
): DraftParticipant[] {
  const link = frame.phrases[endAt];
  if (!REPRISALS.includes(type) || link?.kind !== "particle" || !/^(because|after|since)$/.test(link.word)) return [];
  const verbAt = frame.phrases.findIndex((phrase, i) => i > endAt && phrase.kind === "verb-group" && phrase.isFinite);
  const others = verbAt < 0 ? [] : subjectActors(frame, verbAt);
  return others.filter((one) => !isAmong(sources, one)).map((one) => ({ ...one, isInferred: true }));
}

const JUDGEMENTS: readonly EventType[] = ["ACCUSE", "SUPPORT", "REJECT"];

/** "X held a drill, which Y denounced", "a step that Y welcomed": who did what the relative clause is about. */
function judgedActors(
  frame: SentenceFrame,
  at: number,
  type: EventType,
  sources: readonly DraftParticipant[],
): DraftParticipant[] {
  const { phrases } = frame;
  const subject = subjectsOf(phrases, at)[0];
  const linkAt = subject ? phrases.indexOf(subject) - 1 : at - 2;
  const link = phrases[linkAt];
  if (!JUDGEMENTS.includes(type) || link?.kind !== "particle" || !/^(which|that)$/.test(link.word)) return [];
  const verbAt = phrases.slice(0, linkAt).findLastIndex((phrase) => phrase.kind === "verb-group" && phrase.isFinite);
  const others = verbAt < 0 ? [] : subjectActors(frame, verbAt);
  return others.filter((one) => !isAmong(sources, one)).map((one) => ({ ...one, isInferred: true }));
}

const ACTS_THAT_SEEK_A_TARGET: readonly EventType[] = ["REJECT", "THREATEN"];

/** The one other actor named after the verb, when its clause names none: "… after the air raid by Iraq". */
function onlyOtherActor(
  frame: SentenceFrame,
  verb: VerbGroup,
  type: EventType,
  sources: readonly DraftParticipant[],
): DraftParticipant[] {
  if (!ACTS_THAT_SEEK_A_TARGET.includes(type)) return [];
  const isOwn = (code: string) => sources.some((source) => source.code.slice(0, 3) === code.slice(0, 3));
  const after = frame.mentions.filter((mention) => mention.first > verb.head && !isSpeaker(frame, mention.last));
  const others = distinct(allParticipants(after, frame)).filter(({ code }) => !isOwn(code));
  return others.length === 1 ? others.map((other) => ({ ...other, isInferred: true })) : [];
}

/** "…, a Jordanian official said": who reports an act takes no part in it. */
function isSpeaker(frame: SentenceFrame, last: number): boolean {
  return frame.sentence.tokens
    .slice(last + 1, last + 4)
    .some((token) => /^(said|says|reported|announced|confirmed|added)$/.test(token.lower));
}
