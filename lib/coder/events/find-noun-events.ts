import type { EventType } from "@/lib/relations/event-type";
import type { Modality } from "@/lib/relations/modality";
import type { CoderRule, NounMatch } from "../rules/coder-rule";
import { NOUN_RULES } from "../rules/noun-rules";
import { complementsOf } from "../syntax/complements";
import { governorOf } from "../syntax/lists";
import { subjectsOf } from "../syntax/subjects";
import type { NounPhrase, VerbGroup } from "../syntax/phrase";
import { applyStance } from "./apply-stance";
import type { DraftEvent, DraftParticipant } from "./draft-event";
import { partiesOf, partiesOfNoun } from "./find-parties";
import { distinct } from "./distinct";
import type { Topic } from "./topic";
import { actingActors, actorsOf } from "./find-targets";
import { modalityOf } from "./modality-of";
import { nominalModality } from "./nominal-modality";
import { allParticipants, type SentenceFrame } from "./sentence-frame";
import { stanceOf } from "./stance-of";

const LIGHT_VERBS = new Set(
  "hold have conduct launch carry mount stage make give issue take open begin resume start continue renew join reach declare announce voice express hammer complete convene attend lead pay be see strike agree trade exchange receive fight".split(
    " ",
  ),
);
const FACTIVE_PREPOSITIONS = new Set(["in", "during", "after", "at", "following", "amid", "through", "by", "on"]);
const ROUND = /^(round|series|session|day|set|hour|week)$/;
const BY_HEAD = new Map<string, { words: string[]; rule: CoderRule<NounMatch> }[]>();
for (const rule of NOUN_RULES)
  for (const noun of rule.match.nouns) {
    const words = noun.split(" ");
    const head = words.at(-1)!;
    BY_HEAD.set(head, [...(BY_HEAD.get(head) ?? []), { words, rule }]);
  }

/** The acts that nouns name in one sentence: "talks between A and B", "A's visit to B", "held a call with B". */
export function findNounEvents(frame: SentenceFrame, topic: Topic): DraftEvent[] {
  return frame.phrases.flatMap((phrase, at) => {
    if (phrase.kind !== "noun-phrase" || phrase.mention) return [];
    const rule = ruleOf(frame, phrase);
    const draft = rule && codeNoun(frame, at, phrase, rule, topic);
    return draft ? [draft] : [];
  });
}

function ruleOf(frame: SentenceFrame, phrase: NounPhrase): CoderRule<NounMatch> | undefined {
  const token = frame.sentence.tokens[phrase.head]!;
  const before = frame.sentence.tokens[phrase.head - 1]?.lower ?? "";
  const candidates = [...(BY_HEAD.get(token.lower) ?? []), ...(BY_HEAD.get(phrase.headLemma) ?? [])];
  const fits = candidates.filter(({ words }) => words.length === 1 || words[0] === before);
  return fits.sort((one, other) => other.words.length - one.words.length)[0]?.rule;
}

function codeNoun(
  frame: SentenceFrame,
  at: number,
  phrase: NounPhrase,
  rule: CoderRule<NounMatch>,
  topic: Topic,
): DraftEvent | undefined {
  const { code, match } = rule;
  const complements = complementsOf(frame.phrases, at, 0);
  const told = nominalModality(frame, phrase.first);
  const wished = told === "asserted" ? ofItsVerb(frame, at) : told;
  const verbAt = lightVerbAt(frame, at);
  const verb = verbAt >= 0 ? (frame.phrases[verbAt] as VerbGroup) : undefined;

  let sources: DraftParticipant[] = [];
  let targets: DraftParticipant[] = [];
  let isReciprocal = code.isReciprocal ?? false;
  const parties = partiesOfNoun(frame, at, topic);
  if (isReciprocal && parties.length > 1) sources = parties;
  else {
    const owners = allParticipants(
      phrase.owners.filter((owner) => !owner.isPlace),
      frame,
    );
    const agentOf = match.prepositions.includes("of") ? [] : (complements.prepositional.get("of") ?? []);
    const governed = match.prepositions.flatMap((word) => complements.prepositional.get(word) ?? []);
    const ofGoverned = code.type === "PROTEST" ? doersOf(governed, frame) : [];
    const agents =
      ofGoverned.length > 0 ? [] : actorsOf([...(complements.prepositional.get("by") ?? []), ...agentOf], frame);
    const subject = verbAt >= 0 ? partiesOf(subjectsOf(frame.phrases, verbAt), frame, topic) : clauseSubject(frame, at);
    targets = partiesOf(governed, frame, topic);
    if (targets.length === 0) targets = ofGoverned;
    if (targets.length === 0)
      targets = allParticipants(
        governed.flatMap((p) => p.owners.filter((o) => !o.isPlace)),
        frame,
      );
    if (targets.length === 0 && (!isReciprocal || code.mode === "visit")) targets = placesIn(governed, frame);
    if (targets.length === 0 && code.type === "PROTEST") targets = protestedAgainst(frame, at);
    sources = agents.length > 0 ? agents : owners.length > 0 ? owners : subject;
    if (agents.length > 0 && targets.length === 0) targets = owners;
    targets = targets.filter((target) => !sources.some((source) => source.code === target.code));
    if (isReciprocal && targets.length === 0) {
      if (verbAt < 0 || distinct(sources).length < 2) return undefined;
    } else if (targets.length === 0) return undefined;
  }
  if (sources.length === 0) return undefined;

  const stance = verb ? stanceOf(frame.phrases, verbAt) : undefined;
  const refuses = verb?.isNegated === true && /^(will|would|wo|shall)$/.test(verb.modal ?? "");
  const isAgreed = verb?.lemma === "agree" && code.type !== "AGREE";
  const modality = verb ? modalityOf(frame.phrases, verbAt) : wished;
  const isPurpose = verb ? verb.isInfinitive && !stance : isOfPurpose(frame, at);
  const weakest =
    isPurpose && wished === "asserted" && (!verb || modality === "asserted")
      ? "hoped"
      : modality === "asserted" && wished !== "asserted" && !verb
        ? wished
        : modality;
  const held = applyStance(
    { ...code, type: code.type as EventType },
    stance?.rule.match.stance ?? (isAgreed ? "promise" : refuses ? "refuse" : undefined),
    weakest,
  );
  isReciprocal = held.isReciprocal ?? (isReciprocal && held.type === code.type);
  return {
    ruleId: rule.id,
    sentence: frame.index,
    trigger: phrase.head,
    type: held.type,
    cameoCode: held.cameoCode,
    mode: held.mode,
    isReciprocal,
    modality: held.modality,
    sources,
    targets,
    mediators: [],
    parties: [],
    confidence: verb || parties.length > 1 ? 0.75 : 0.6,
  };
}

/** "An attack could well happen", "talks will resume": what the verb says of the noun that is its subject. */
function ofItsVerb({ phrases }: SentenceFrame, at: number): Modality {
  const verbAt = phrases.findIndex((phrase, i) => i > at && phrase.kind === "verb-group");
  const verb = phrases[verbAt];
  if (verb?.kind !== "verb-group" || !verb.modal || !subjectsOf(phrases, verbAt).includes(phrases[at] as NounPhrase))
    return "asserted";
  return modalityOf(phrases, verbAt);
}

/** The light verb whose object the noun is: "held talks", "began a visit"; −1 if none. */
function lightVerbAt(frame: SentenceFrame, at: number): number {
  const { phrases } = frame;
  let isOfRound = false;
  for (let i = at - 1; i >= 0 && i >= at - (isOfRound ? 5 : 3); i--) {
    const phrase = phrases[i]!;
    if (phrase.kind === "verb-group") {
      const isLight =
        LIGHT_VERBS.has(phrase.lemma) || (isOfRound && /^(end|conclude|finish|complete)$/.test(phrase.lemma));
      return isLight ? i : -1;
    }
    // "held a fifth round of talks"
    const round = phrases[i - 1];
    if (
      phrase.kind === "particle" &&
      phrase.word === "of" &&
      round?.kind === "noun-phrase" &&
      ROUND.test(round.headLemma)
    ) {
      isOfRound = true;
      continue;
    }
    if (phrase.kind === "particle" && phrase.role !== "other" && !/^(on|out|in|to)$/.test(phrase.word)) return -1;
  }
  return -1;
}

/** "an offer to host a summit between A and B": what somebody is to do has not happened. */
function isOfPurpose({ phrases }: SentenceFrame, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const phrase = phrases[i]!;
    if (phrase.kind === "verb-group") return phrase.isInfinitive && stanceOf(phrases, i)?.rule.match.stance !== "begin";
    if (phrase.kind === "particle" && (phrase.role === "comma" || phrase.role === "stop")) return false;
    if (phrase.kind === "particle" && /^(after|during|following|since|amid)$/.test(phrase.word)) return false;
  }
  return false;
}

/** Whose act a noun in a prepositional phrase is: "X praised Y during a meeting with Z". */
function clauseSubject(frame: SentenceFrame, at: number): DraftParticipant[] {
  const { phrases } = frame;
  const governor = governorOf(phrases, at);
  if (!governor || !FACTIVE_PREPOSITIONS.has(governor)) return [];
  for (let i = at - 1; i >= 0; i--) {
    const phrase = phrases[i]!;
    if (phrase.kind === "verb-group") return actingActors(subjectsOf(phrases, i), frame);
    // "X, in a phone call with Y, …": the name before the comma.
    const isSubject =
      phrase.kind === "noun-phrase" &&
      phrase.mention &&
      !phrase.mention.isPlace &&
      !governorOf(phrases, i) &&
      !phrases.slice(0, i).some(({ kind }) => kind === "verb-group");
    const beforeComma = phrases[i + 1];
    if (isSubject && beforeComma?.kind === "particle" && beforeComma.role === "comma") return actorsOf([phrase], frame);
  }
  const next = phrases.findIndex((phrase, i) => i > at && phrase.kind === "verb-group" && phrase.isFinite);
  return next < 0 ? [] : actorsOf(subjectsOf(phrases, next), frame);
}

/** "demonstrations against violations by the Israeli army": whose doing one protests against. */
function doersOf(governed: readonly NounPhrase[], frame: SentenceFrame): DraftParticipant[] {
  return governed.flatMap((phrase) =>
    actorsOf(complementsOf(frame.phrases, frame.phrases.indexOf(phrase), 0).prepositional.get("by") ?? [], frame),
  );
}

/** "began a hunger strike to protest against X", "… to demand Y of X": whom the clause goes on to name. */
function protestedAgainst(frame: SentenceFrame, at: number): DraftParticipant[] {
  const { all } = complementsOf(frame.phrases, at, 2);
  const first = all.find(({ mention, owners }) => mention?.actors.length || owners.some((owner) => !owner.isPlace));
  if (!first) return [];
  const heads = actorsOf([first], frame);
  return heads.length > 0 ? heads : allParticipants(first.owners, frame);
}

function placesIn(phrases: readonly NounPhrase[], frame: SentenceFrame): DraftParticipant[] {
  return phrases.flatMap(({ mention }) =>
    mention?.isPlace && mention.place?.stateCode
      ? [
          {
            code: mention.place.stateCode,
            name: mention.place.name,
            first: mention.first,
            last: mention.last,
            sentence: frame.index,
            isInferred: true,
            isPlace: true,
          },
        ]
      : [],
  );
}
