import type { EventType } from "@/lib/relations/event-type";
import type { CoderRule, RuleCode, TargetSlot, VerbMatch } from "../rules/coder-rule";
import { CONFLICT_RULES } from "../rules/conflict-rules";
import { COOPERATION_RULES } from "../rules/cooperation-rules";
import { complementsOf, coordinated, subjectsOf, type Complements } from "../syntax/clause";
import type { NounPhrase, Phrase, VerbGroup } from "../syntax/phrase";
import { applyStance } from "./apply-stance";
import type { DraftEvent, DraftParticipant } from "./draft-event";
import { meansTopic } from "./means-topic";
import { governingVerb, modalityOf } from "./modality-of";
import { distinct } from "./distinct";
import { allParticipants, type SentenceFrame } from "./sentence-frame";
import { stanceOf, stanceRule, type Stance } from "./stance-of";

const BY_VERB = new Map<string, CoderRule<VerbMatch>[]>();
for (const rule of [...COOPERATION_RULES, ...CONFLICT_RULES])
  for (const verb of rule.match.verbs) BY_VERB.set(verb, [...(BY_VERB.get(verb) ?? []), rule]);

const BASE_CONFIDENCE = 0.8;
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
  const rule = findRule(frame, verb, complements);
  if (!rule) return undefined;
  const stance = stanceOf(phrases, at);
  const modality = modalityOf(phrases, at);

  const inner = { ...rule.code, type: rule.code.type as EventType };
  const refuses = verb.isNegated && /^(will|would|wo|shall)$/.test(verb.modal ?? "");
  const held = applyStance(
    inner,
    stance?.rule.match.stance ?? (refuses ? "refuse" : undefined),
    stance ? stanceModality(phrases, stance, modality) : modality,
  );
  const subjects = subjectActors(frame, at);
  const agents =
    verb.isPassive || isAgentive(verb, complements)
      ? actorsOf(complements.prepositional.get("by") ?? [], frame)
      : subjects;
  const patients = verb.isPassive || isAgentive(verb, complements) ? patientActors(frame, at) : [];

  let sources = agents;
  let targets = patients;
  if (stance) {
    const holders = stance.ownerOf ? allParticipants(stance.ownerOf.owners, frame) : actorsOf(stance.holders, frame);
    if (holders.length === 0 && stance.rule.match.stance !== "begin") return undefined;
    if (stance.rule.match.stance === "demand") {
      targets = agents.filter((agent) => !holders.some((holder) => holder.code === agent.code));
      sources = holders;
    } else if (holders.length > 0) sources = holders;
  }
  const isShared = inner.isReciprocal === true && sources.length > 1;
  if (targets.length === 0) targets = findTargets(rule.match.targets, frame, complements, sources);
  let confidence = BASE_CONFIDENCE;
  if (targets.length === 0 && !isShared && sources.length > 0) {
    targets = onlyOtherActor(frame, verb, held.type, sources);
    confidence = FALLBACK_CONFIDENCE;
  }
  if (sources.length === 0 || (targets.length === 0 && !isShared)) return undefined;
  return {
    ruleId: rule.id,
    sentence: frame.index,
    trigger: verb.head,
    type: held.type,
    cameoCode: held.cameoCode,
    mode: held.mode,
    isReciprocal: held.isReciprocal ?? false,
    modality: held.modality,
    sources,
    targets,
    mediators: [],
    parties: [],
    confidence,
  };
}

/** A stance whose complement no rule knows: "agreed to set up an energy centre in Japan". */
function codeBareStance(
  frame: SentenceFrame,
  at: number,
  verb: VerbGroup,
  complements: Complements,
): DraftEvent | undefined {
  const rule = stanceRule(verb.lemma, true, complements.objects.length > 0);
  if (!rule?.code.type || verb.isPassive || !verb.isFinite) return undefined;
  const modality = modalityOf(frame.phrases, at);
  const sources = actorsOf(subjectsOf(frame.phrases, at), frame);
  const targets = findTargets(
    ["that", "object", "prep:with", "prep:to", "prep:on", "any", "place"],
    frame,
    complements,
    sources,
  );
  // "A and B agreed to hold exercises": they agree with each other.
  const isShared = targets.length === 0 && verb.lemma === "agree" && distinct(sources).length > 1;
  if (sources.length === 0 || (targets.length === 0 && !isShared)) return undefined;
  return {
    ruleId: rule.id,
    sentence: frame.index,
    trigger: verb.head,
    type: rule.code.type,
    cameoCode: rule.code.cameoCode,
    isReciprocal: isShared,
    modality,
    sources,
    targets,
    mediators: [],
    parties: [],
    confidence: BASE_CONFIDENCE - 0.2,
  };
}

const SAYING = new Set(
  "say declare announce insist warn add stress state tell conclude argue reiterate issue maintain".split(" "),
);

/** "Turkey's intention to expand cooperation with Pakistan", "is ready to work with": held, and no rule knows it. */
function codeHeldVerb(frame: SentenceFrame, at: number, complements: Complements): DraftEvent | undefined {
  const verb = frame.phrases[at] as VerbGroup;
  if (!verb.isInfinitive) return undefined;
  const stance = stanceOf(frame.phrases, at);
  if (stance?.rule.match.stance !== "promise") return undefined;
  const governor = frame.phrases[stance.at]!;
  if (governor.kind === "verb-group") return undefined;
  const sources = stance.ownerOf ? allParticipants(stance.ownerOf.owners, frame) : actorsOf(stance.holders, frame);
  const targets = findTargets(["object", "prep:with", "prep:to", "prep:for"], frame, complements, sources);
  if (sources.length === 0 || targets.length === 0) return undefined;
  return {
    ruleId: stance.rule.id,
    sentence: frame.index,
    trigger: verb.head,
    type: "AGREE",
    cameoCode: "030",
    isReciprocal: false,
    modality: stanceModality(frame.phrases, stance, modalityOf(frame.phrases, at)),
    sources,
    targets,
    mediators: [],
    parties: [],
    confidence: BASE_CONFIDENCE - 0.1,
  };
}

/** "Russia said that Sudan must return a helicopter": a demand on the one who must. */
function codeMust(frame: SentenceFrame, at: number, verb: VerbGroup): DraftEvent | undefined {
  const { phrases } = frame;
  if (verb.modal !== "must" && verb.modal !== "should") return undefined;
  const governor = governingVerb(phrases, at);
  if (!governor || !SAYING.has(governor.lemma)) return undefined;
  const sources = actorsOf(subjectsOf(phrases, phrases.indexOf(governor)), frame);
  const targets = actorsOf(subjectsOf(phrases, at), frame).filter((t) => !sources.some((s) => s.code === t.code));
  if (sources.length === 0 || targets.length === 0) return undefined;
  return {
    ruleId: "stance-must",
    sentence: frame.index,
    trigger: verb.head,
    type: "REQUEST",
    cameoCode: "100",
    isReciprocal: false,
    modality: "asserted",
    sources,
    targets,
    mediators: [],
    parties: [],
    confidence: BASE_CONFIDENCE,
  };
}

/** The modality of the governor counts for what it governs: "might offer to". */
function stanceModality(
  phrases: readonly Phrase[],
  stance: Stance,
  inner: DraftEvent["modality"],
): DraftEvent["modality"] {
  const governor = phrases[stance.at]!;
  if (governor.kind === "verb-group") return modalityOf(phrases, stance.at);
  return inner === "denied" ? "denied" : stance.rule.match.stance === "promise" ? "future" : "asserted";
}

const isAgentive = (verb: VerbGroup, complements: Complements) =>
  verb.isBareParticiple && complements.objects.length === 0 && complements.prepositional.has("by");

function findRule(frame: SentenceFrame, verb: VerbGroup, complements: Complements): CoderRule<VerbMatch> | undefined {
  const rules = BY_VERB.get(verb.lemma);
  if (!rules) return undefined;
  const words = wordsRightOf(frame, verb, complements);
  return rules.find(({ match }) => {
    if (match.objects && !match.objects.some((word) => words.has(word))) return false;
    return !match.without?.some((word) => words.has(word));
  });
}

function wordsRightOf(frame: SentenceFrame, verb: VerbGroup, complements: Complements): Set<string> {
  const end = frame.phrases[complements.endAt]?.first ?? frame.sentence.tokens.length;
  const words = new Set<string>();
  for (const token of frame.sentence.tokens.slice(verb.head + 1, end)) {
    words.add(token.lower);
    words.add(token.lemma);
  }
  return words;
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

const MATERIEL =
  /^(tank|jet|plane|warplane|aircraft|bulldozer|drone|missile|rocket|artillery|helicopter|gunboat|warship|ship|vessel|battery|bomber|fighter|unit|convoy|delegation|team|column|gunner|shell|mission|side|settler|youth|prisoner|worker|party)$/;

/** The subject's actors; "Israeli tanks" and "a Qatari delegation" act for their owners. */
function subjectActors(frame: SentenceFrame, at: number): DraftParticipant[] {
  const subjects = subjectsOf(frame.phrases, at);
  const heads = actorsOf(subjects, frame);
  if (heads.length > 0) return heads;
  return allParticipants(
    subjects.filter(({ headLemma }) => MATERIEL.test(headLemma)).flatMap(({ owners }) => owners),
    frame,
  );
}

/** Whom a passive concerns: its subject, whose thing the subject is, or whom it is for. */
function patientActors(frame: SentenceFrame, at: number): DraftParticipant[] {
  const subjects = subjectsOf(frame.phrases, at);
  const heads = actorsOf(subjects, frame);
  if (heads.length > 0) return heads;
  const owners = allParticipants(
    subjects.flatMap((subject) => subject.owners),
    frame,
  );
  if (owners.length > 0) return owners;
  return subjects.flatMap((subject) => {
    const { prepositional } = complementsOf(frame.phrases, frame.phrases.indexOf(subject), 0);
    return actorsOf([...(prepositional.get("of") ?? []), ...(prepositional.get("for") ?? [])], frame);
  });
}

/** Actors that noun phrases name as their heads. */
export function actorsOf(phrases: readonly NounPhrase[], frame: SentenceFrame): DraftParticipant[] {
  const named = allParticipants(
    phrases.map((phrase) => phrase.mention),
    frame,
  );
  return named.length === 0 && phrases.some((phrase) => meansTopic(phrase, frame)) ? [...frame.topic] : named;
}

/** The first slot that holds an actor other than the sources. */
export function findTargets(
  slots: readonly TargetSlot[],
  frame: SentenceFrame,
  complements: Complements,
  sources: readonly DraftParticipant[],
): DraftParticipant[] {
  const isOther = (participant: DraftParticipant) => !sources.some((source) => source.code === participant.code);
  for (const slot of slots) {
    const found = participantsIn(slot, frame, complements).filter(isOther);
    if (found.length > 0) return found;
  }
  return [];
}

function participantsIn(slot: TargetSlot, frame: SentenceFrame, complements: Complements): DraftParticipant[] {
  const { phrases } = frame;
  switch (slot) {
    case "object":
      return actorsOf(complements.objects, frame);
    case "person":
      return actorsOf(
        complements.objects.filter(({ mention }) => mention?.isPerson),
        frame,
      );
    case "owner":
      return allParticipants(
        complements.objects.flatMap((phrase) => phrase.owners),
        frame,
      );
    case "that":
      return complements.thatSubjectAt < 0 ? [] : actorsOf(coordinated(phrases, complements.thatSubjectAt), frame);
    case "place":
      return complements.all.flatMap((phrase) => placesOf(phrase, frame));
    case "any": {
      const first = complements.all.find(
        (phrase) =>
          (phrase.mention?.actors.length && !phrase.mention.isPlace) ||
          phrase.owners.some((o) => !o.isPlace && o.actors.length > 0),
      );
      if (!first) return [];
      const heads = actorsOf(coordinated(phrases, phrases.indexOf(first)), frame);
      return heads.length > 0 ? heads : allParticipants(first.owners, frame);
    }
    default: {
      const governed = complements.prepositional.get(slot.slice("prep:".length)) ?? [];
      const heads = actorsOf(governed, frame);
      return heads.length > 0
        ? heads
        : allParticipants(
            governed.flatMap((phrase) => phrase.owners),
            frame,
          );
    }
  }
}

function placesOf(phrase: NounPhrase, frame: SentenceFrame): DraftParticipant[] {
  return [phrase.mention, ...phrase.owners].flatMap((mention) =>
    mention?.isPlace && mention.place?.stateCode
      ? [
          {
            code: mention.place.stateCode,
            name: mention.place.name,
            first: mention.first,
            last: mention.last,
            sentence: frame.index,
            isInferred: true,
          },
        ]
      : [],
  );
}
