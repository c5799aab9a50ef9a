import { complementsOf } from "../syntax/complements";
import { coordinated, governorOf } from "../syntax/lists";
import type { NounPhrase, Phrase, VerbGroup } from "../syntax/phrase";
import { subjectsOf } from "../syntax/subjects";
import { distinct } from "./distinct";
import type { DraftParticipant } from "./draft-event";
import { actorsOf, subjectActors } from "./find-targets";
import { partiesAfter } from "./find-parties";
import { isAmong } from "./is-among";
import { addFinding, type MediationFindings } from "./mediation-findings";
import { partiesAround } from "./mediation-parties";
import { AGREEMENT_NOUNS, AGREEMENT_RULE, TALK_NOUNS, TALKS_RULE } from "./mediation-words";
import { modalityOf } from "./modality-of";
import { allParticipants, type SentenceFrame } from "./sentence-frame";

/** What a third does for two who come to terms: "with the help of X", "thanks to X's efforts", "at X's initiative". */
const HELP =
  /^(help|assistance|aid|support|effort|intervention|intercession|involvement|initiative|encouragement|diplomacy|prodding|persuasion|patronage|steering|guidance|insistence|urging|offices|chairmanship|stewardship|watch|eye|supervision|oversight|mediating|prompting|brokerage|direction)$/;
const BY_HELP = /^(with|through|via|thanks|to|under|at|after|following|by|owing)$/;
const COMING_TO_TERMS =
  /^(agree|sign|put|initial|exchange|swap|release|free|restore|settle|reconcile|accept|return|conclude|reach|seal|clinch|strike|arrange|achieve|secure|negotiate|hand|announce)$/;
const MEETING = /^(meet|talk|negotiate|hold|resume|open|begin|start|confer|sit)$/;
const CAPTIVES = /^(prisoner|hostage|detainee|captive|soldier|citizen|people|body|remains|side|man|woman)$/;

/**
 * Who helps two to come to terms stands between them: "A and B agreed with the help of X", "a swap arranged through X",
 * "the truce held thanks to X's efforts". Nothing where the two are not told of as a pair or the help is one's own.
 */
export function codeHelp(frame: SentenceFrame, at: number, phrase: NounPhrase, found: MediationFindings): void {
  const governor = governorOf(frame.phrases, at) ?? "";
  if (bearsProposal(frame, at, phrase)) return codeBearer(frame, at, found);
  const isThrough =
    phrase.mention !== undefined && (/^(through|via)$/.test(governor) || (governor === "with" && isBetween(frame, at)));
  const isByHelp = BY_HELP.test(governor) || isOutcomeOf(frame, at, governor);
  if (!isThrough && !(HELP.test(phrase.headLemma) && isByHelp)) return;
  const mediators = isThrough ? actorsOf(coordinated(frame.phrases, at), frame) : helpersOf(frame, at);
  if (mediators.length === 0) return;
  const act = settledBy(frame, at, mediators);
  if (!act) return;
  const { parties, isFromTopic } = partiesAround(frame, at, mediators);
  const sides = distinct(parties);
  if (sides.length !== 2 || sides.some((one) => isAmong(mediators, one))) return;
  // A pair that only the text before names must be that of the act.
  if (isFromTopic && !sides.some((one) => isAmong(act.doers, one)) && act.doers.length > 0) return;
  const state = act.isAgreement ? "agreement" : "talks";
  addFinding(frame, found, {
    at,
    ruleId: (act.isAgreement ? AGREEMENT_RULE : TALKS_RULE).id,
    state,
    mediators,
    parties: sides,
  });
}

/** "with President X between them", "with Oman in the middle". */
function isBetween({ phrases, sentence }: SentenceFrame, at: number): boolean {
  const after = sentence.tokens.slice(phrases[at]!.last + 1, phrases[at]!.last + 4).map(({ lower }) => lower);
  return /^(between (them|the two)|in (the middle|between)|as (mediator|broker|go-between|intermediary))/.test(
    after.join(" "),
  );
}

/** "the fruit of Qatari diplomacy", "after months of Omani efforts". */
function isOutcomeOf({ phrases }: SentenceFrame, at: number, governor: string): boolean {
  const of = phrases[at - 2];
  return governor === "of" && of?.kind === "noun-phrase" && OUTCOME.test(of.headLemma);
}

const OUTCOME = /^(result|fruit|product|outcome|upshot|day|week|month|year|hour|round)$/;

function helpersOf(frame: SentenceFrame, at: number): DraftParticipant[] {
  const { prepositional } = complementsOf(frame.phrases, at, 0);
  const named = ["of", "from", "by"].flatMap((word) => prepositional.get(word) ?? []);
  const owned = (frame.phrases[at] as NounPhrase).owners.filter((owner) => !owner.isPlace);
  const helpers = [...allParticipants(owned, frame), ...actorsOf(named, frame)];
  // "under the supervision of their Turkish hosts"
  return helpers.length > 0
    ? helpers
    : allParticipants(
        named.flatMap(({ owners }) => owners.filter(({ kind }) => kind !== "pronoun")),
        frame,
      );
}

/** The verb of coming to terms that the help goes with: before it, or after it where the sentence opens with it. */
function settledBy(
  frame: SentenceFrame,
  at: number,
  mediators: readonly DraftParticipant[],
): { isAgreement: boolean; doers: DraftParticipant[] } | undefined {
  const { phrases } = frame;
  const isVerb = (phrase: Phrase) => phrase.kind === "verb-group";
  const isOfTerms = (phrase: Phrase) =>
    isVerb(phrase) && (COMING_TO_TERMS.test((phrase as VerbGroup).lemma) || MEETING.test((phrase as VerbGroup).lemma));
  const nearest = phrases.slice(0, at).findLastIndex(isOfTerms);
  const before = nearest >= 0 ? nearest : phrases.slice(0, at).findLastIndex(isVerb);
  const verbAt = before >= 0 ? before : phrases.findIndex((phrase, i) => i > at && isVerb(phrase));
  const verb = phrases[verbAt];
  if (verb?.kind !== "verb-group" || verb.isNegated || modalityOf(phrases, verbAt) !== "asserted") return undefined;
  const near = phrases.slice(Math.max(0, verbAt - 6), Math.max(at, verbAt + 6));
  const names = (nouns: ReadonlySet<string> | RegExp) =>
    near.some(
      (phrase) =>
        phrase.kind === "noun-phrase" &&
        (nouns instanceof RegExp ? nouns.test(phrase.headLemma) : nouns.has(phrase.headLemma)),
    );
  const doers = distinct(subjectActors(frame, verbAt)).filter((one) => !isAmong(mediators, one));
  if (COMING_TO_TERMS.test(verb.lemma)) {
    const hasObject = names(AGREEMENT_NOUNS) || names(CAPTIVES) || /^(agree|settle|reconcile)$/.test(verb.lemma);
    if (hasObject && (verb.lemma !== "hold" || doers.length > 0)) return { isAgreement: true, doers };
  }
  const isOfTalks = TALK_NOUNS.has(subjectsOf(phrases, verbAt)[0]?.headLemma ?? "");
  if (MEETING.test(verb.lemma) && (names(TALK_NOUNS) || isOfTalks || doers.length > 1))
    return { isAgreement: false, doers };
  return undefined;
}

/** "arrived in Beirut with a proposal for a truce between A and B": who bears a plan for others goes between them. */
function bearsProposal(frame: SentenceFrame, at: number, phrase: NounPhrase): boolean {
  if (!/^(proposal|plan|draft|message|offer|formula|text)$/.test(phrase.headLemma)) return false;
  if (phrase.owners.length > 0 || governorOf(frame.phrases, at) !== "with") return false;
  const verb = frame.phrases.slice(0, at).findLast((one) => one.kind === "verb-group");
  return verb?.kind === "verb-group" && /^(arrive|come|fly|travel|go|return|land|set)$/.test(verb.lemma);
}

function codeBearer(frame: SentenceFrame, at: number, found: MediationFindings): void {
  const verbAt = frame.phrases.slice(0, at).findLastIndex(({ kind }) => kind === "verb-group");
  const mediators = subjectActors(frame, verbAt);
  const parties = distinct(partiesAfter(frame, at, []));
  if (mediators.length === 0 || parties.length !== 2 || parties.some((one) => isAmong(mediators, one))) return;
  if (modalityOf(frame.phrases, verbAt) !== "asserted") return;
  addFinding(frame, found, { at, ruleId: TALKS_RULE.id, state: "talks", mediators, parties });
}
