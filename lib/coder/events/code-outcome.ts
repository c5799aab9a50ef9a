import { complementsOf } from "../syntax/complements";
import { governorOf } from "../syntax/lists";
import { subjectsOf } from "../syntax/subjects";
import type { DraftParticipant } from "./draft-event";
import { actorsOf } from "./find-targets";
import type { NounPhrase, VerbGroup } from "../syntax/phrase";
import { partiesOf, partiesOfNoun } from "./find-parties";
import { addFinding, type MediationFindings } from "./mediation-findings";
import { NO_RESULT_RULE, STALLED_RULE, TALK_NOUNS } from "./mediation-words";
import { mediatorsOfNoun } from "./mediators-of-noun";
import { modalityOf } from "./modality-of";
import type { SentenceFrame } from "./sentence-frame";
import type { Topic } from "./topic";

/** "Talks … collapsed", "which concluded without tangible results". */
export function codeOutcome(
  frame: SentenceFrame,
  at: number,
  verb: VerbGroup,
  topic: Topic,
  found: MediationFindings,
): void {
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
  // A meeting that falls through may be anybody's; talks are those that the text is about.
  if (parties.length < 2 && /^(meeting|session|encounter|contact)$/.test(subject.headLemma)) return;
  if (parties.length < 2) parties = [...topic];
  if (parties.length < 2) return;
  // "The third round of talks between A and B ended": the talks are told once.
  for (const phrase of frame.phrases.slice(subjectAt, at))
    if (phrase.kind === "noun-phrase" && TALK_NOUNS.has(phrase.headLemma)) found.claimed.add(phrase.head);
  addFinding(frame, found, {
    at,
    ruleId: isFailure ? STALLED_RULE.id : NO_RESULT_RULE.id,
    state: "stalled",
    mediators: leadersOf(frame, subjectAt, at),
    parties,
    // "Earlier talks had collapsed" tells what went before.
    modality: verb.isPastPerfect && !followsAfter(frame, subjectAt) ? "background" : "asserted",
  });
}

/** "talks led by X", "a round mediated by X": whoever is named between the talks and their outcome. */
function leadersOf(frame: SentenceFrame, subjectAt: number, at: number): DraftParticipant[] {
  for (let i = subjectAt + 1; i < at; i++) {
    const phrase = frame.phrases[i]!;
    if (phrase.kind === "noun-phrase" && /^(mediation|auspices|facilitation|mediator)$/.test(phrase.headLemma))
      return mediatorsOfNoun(frame, i);
    if (phrase.kind !== "verb-group" || !LEADING.test(phrase.lemma)) continue;
    return actorsOf(complementsOf(frame.phrases, i, 0).prepositional.get("by") ?? [], frame);
  }
  return [];
}

const LEADING = /^(lead|mediate|broker|facilitate|chair|sponsor|moderate|convene|organi[sz]e)$/;

/** "a day after talks … had collapsed": told as what has just happened. */
function followsAfter(frame: SentenceFrame, subjectAt: number): boolean {
  const before = frame.phrases[subjectAt - 1];
  return before?.kind === "particle" && /^(after|when|once)$/.test(before.word);
}

/** "The latest round of talks … ended": the head is the round, the talks follow. */
function ofTalks(frame: SentenceFrame, at: number): NounPhrase | undefined {
  let isInRelative = false;
  for (let i = at - 1; i >= 0 && i >= at - 16; i--) {
    const phrase = frame.phrases[i]!;
    if (phrase.kind === "particle" && phrase.role === "stop") return undefined;
    // "The talks that X had mediated broke down": the clause between tells of the talks.
    if (phrase.kind === "verb-group" && !phrase.isBareParticiple) isInRelative = true;
    if (phrase.kind === "particle" && phrase.role === "relative") isInRelative = false;
    if (!isInRelative && phrase.kind === "noun-phrase" && TALK_NOUNS.has(phrase.headLemma)) return phrase;
  }
  return undefined;
}

/** "the failure of Istanbul peace talks", "a deadlock in the negotiations". */
export function codeFailure(frame: SentenceFrame, at: number, topic: Topic, found: MediationFindings): void {
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
  addFinding(frame, found, { at, ruleId: STALLED_RULE.id, state: "stalled", mediators: [], parties });
}

/** "described the negotiations as a deadlock". */
function describedTalks(frame: SentenceFrame, at: number): NounPhrase | undefined {
  if (governorOf(frame.phrases, at) !== "as") return undefined;
  const before = frame.phrases.slice(Math.max(0, at - 6), at);
  return before.find(
    (phrase): phrase is NounPhrase => phrase.kind === "noun-phrase" && TALK_NOUNS.has(phrase.headLemma),
  );
}
