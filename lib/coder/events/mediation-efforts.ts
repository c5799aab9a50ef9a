import { STANCE_RULES } from "../rules/stance-rules";
import { complementsOf } from "../syntax/complements";
import type { Phrase, VerbGroup } from "../syntax/phrase";
import { subjectsOf } from "../syntax/subjects";
import type { DraftParticipant } from "./draft-event";
import { actingActors, actorsOf } from "./find-targets";
import { ownersOf } from "./mediation-answers";
import { EFFORTS, ENDING } from "./mediation-words";
import type { SentenceFrame } from "./sentence-frame";
import { stanceOf, type Stance } from "./stance-of";

/** The noun of trying or offering whose infinitive stands at an index: "Kenya's efforts to", "the offer of X to"; or −1. */
export function effortAt({ phrases }: SentenceFrame, at: number): number {
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const phrase = phrases[i]!;
    if (phrase.kind === "noun-phrase" && !phrase.mention && EFFORTS.test(phrase.headLemma)) return i;
    if (phrase.kind === "verb-group" && !(phrase.isInfinitive && phrase.lemma === "help")) return -1;
    if (phrase.kind === "particle" && !/^(by|of|from|and|,)$/.test(phrase.word)) return -1;
  }
  return -1;
}

export function effortOf(frame: SentenceFrame, at: number): DraftParticipant[] {
  const effort = effortAt(frame, at);
  if (effort < 0) return [];
  const { prepositional } = complementsOf(frame.phrases, effort, 0);
  const named = ["by", "of", "from"].flatMap((word) => prepositional.get(word) ?? []);
  const by = actorsOf(named, frame);
  return by.length > 0 ? by : ownersOf(frame, effort);
}

/** "invited Saudi Arabia to mediate", "pleaded with Tanzania to mediate": words that ask only here. */
export function askingOf(phrases: readonly Phrase[], at: number): Stance | undefined {
  const before = phrases.slice(0, at).findLastIndex((phrase) => phrase.kind === "verb-group");
  const verb = phrases[before];
  if (!(phrases[at] as VerbGroup).isInfinitive || verb?.kind !== "verb-group" || before < at - 4) return undefined;
  if (!/^(invite|plead|beg|approach|turn|look|beseech|entreat)$/.test(verb.lemma)) return undefined;
  return { rule: DEMAND, at: before, holders: subjectsOf(phrases, before) };
}

const DEMAND = STANCE_RULES.find(({ match }) => match.stance === "demand")!;

/** "agreed to let Brazil mediate". */
export function isLetTo({ phrases }: SentenceFrame, at: number): boolean {
  const before = phrases.slice(0, at).findLastIndex((phrase) => phrase.kind === "verb-group");
  const verb = phrases[before];
  if (verb?.kind !== "verb-group" || before < at - 4 || !/^(let|allow|have)$/.test(verb.lemma)) return false;
  return stanceOf(phrases, before)?.rule.match.stance === "promise" || (verb.isFinite && !verb.isNegated);
}

/** "suspended his efforts to mediate". */
export function isGivenUp({ phrases }: SentenceFrame, at: number): boolean {
  const verb = phrases[at - 1];
  return verb?.kind === "verb-group" && ENDING.has(verb.lemma) && !verb.isNegated;
}

/** "named three envoys to mediate", "sent its foreign minister to mediate": who sends them mediates. */
export function senderOf(frame: SentenceFrame, at: number): DraftParticipant[] {
  const verbAt = frame.phrases.slice(0, at).findLastIndex((phrase) => phrase.kind === "verb-group");
  const verb = frame.phrases[verbAt];
  const sends = verb?.kind === "verb-group" && /^(appoint|name|send|dispatch|nominate)$/.test(verb.lemma);
  return sends && !verb.isPassive ? actingActors(subjectsOf(frame.phrases, verbAt), frame) : [];
}
