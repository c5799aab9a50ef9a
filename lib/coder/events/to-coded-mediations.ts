import { topLevelCode } from "@/lib/relations/actor-code";
import type { CodedMediation } from "@/lib/relations/coded-mediation";
import type { EventType } from "@/lib/relations/event-type";
import type { SourceDocument } from "@/lib/relations/source-document";
import { confidenceInput } from "../confidence/confidence-features";
import type { EstimateConfidence } from "../confidence/confidence-model";
import { dateOf, isBackground } from "./date-of";
import type { DraftEvent, DraftParticipant } from "./draft-event";
import type { Token } from "../text/sentence";
import { AGREEMENT_NOUNS } from "./mediation-words";
import type { SentenceFrame } from "./sentence-frame";

const codesOf = (participants: readonly DraftParticipant[]) =>
  [...new Set(participants.map(({ code }) => topLevelCode(code)))].sort();

/** "direct talks", "bilateral negotiations": nobody stands between. */
const isDirectTalks = (tokens: readonly Token[], at: number) =>
  /^(direct|bilateral)$/.test(tokens[at]!.lower) &&
  tokens.slice(at + 1, at + 3).some(({ lower }) => /^(talks|negotiations|dialogue|discussions)$/.test(lower));

/** What the parties sign or declare with each other while somebody mediates between them: the mediation's result. */
function agreementsReached(drafts: readonly DraftEvent[], frames: readonly SentenceFrame[]): DraftEvent[] {
  const talks = drafts.filter(
    ({ mediationState, mediators, modality }) =>
      mediationState === "talks" && mediators.length > 0 && modality === "asserted",
  );
  return drafts.flatMap((draft) => {
    // "The two agreed to meet again" settles nothing yet.
    const { tokens } = frames[draft.sentence]!.sentence;
    const isSettled =
      draft.type !== "AGREE" ||
      !tokens.slice(draft.trigger + 1, draft.trigger + 1 + NEAR).some(({ lemma }) => ONLY_TALKS.test(lemma)) ||
      tokens.some(({ lemma, lower }) => AGREEMENT_NOUNS.has(lemma) || AGREEMENT_NOUNS.has(lower));
    const isAgreement = AGREEING.has(draft.type) && draft.modality === "asserted" && isSettled && !draft.mediationState;
    if (!isAgreement) return [];
    const actors = codesOf([...draft.sources, ...draft.targets]);
    const doing = codesOf(draft.sources);
    // Two that sign or promise do so together, or with those who stood between them.
    const mediated = talks.find(({ parties, mediators }) => {
      const [sides, between] = [codesOf(parties), codesOf(mediators)];
      const isOfSides = sides.every((side) => actors.includes(side)) && sides.length > 1;
      const areTogether = draft.isReciprocal || sides.every((side) => doing.includes(side));
      return isOfSides && areTogether && actors.every((one) => sides.includes(one) || between.includes(one));
    });
    return mediated
      ? [{ ...draft, mediationState: "agreement" as const, mediators: mediated.mediators, parties: mediated.parties }]
      : [];
  });
}

/** Words near an agreement that make it one to talk or meet again. */
const ONLY_TALKS = /^(meet|talk|negotiate|negotiation|continue|resume|round|meeting|summit|consult|discuss)$/;
const NEAR = 6;

const AGREEING: ReadonlySet<EventType> = new Set(["AGREE", "SUPPORT", "CONCEDE"]);

/** The states that mediations reached, as the document tells them: one per mediators, parties and state. */
export function toCodedMediations(
  drafts: readonly DraftEvent[],
  frames: readonly SentenceFrame[],
  document: SourceDocument,
  estimateConfidence: EstimateConfidence,
): CodedMediation[] {
  const keys = new Set<string>();
  const mediations: CodedMediation[] = [];
  const areDirect = frames.some(({ sentence }) => sentence.tokens.some((_, at) => isDirectTalks(sentence.tokens, at)));
  for (const draft of [...drafts, ...agreementsReached(drafts, frames)]) {
    const { mediationState: state } = draft;
    if (!state || draft.modality !== "asserted") continue;
    // Talks that fail and mediation that is asked for need no mediator's name; all other states do.
    const isMediatorOpen = state === "requested" || (state === "stalled" && !areDirect);
    if (draft.mediators.length === 0 && !isMediatorOpen) continue;
    const { sentence } = frames[draft.sentence]!;
    const quote = document.text.slice(sentence.start, sentence.end);
    const told = dateOf(
      quote,
      (sentence.tokens[draft.trigger]?.start ?? sentence.start) - sentence.start,
      document.publishedDate,
    );
    if (told && isBackground(told.day, document.publishedDate)) continue;
    const mediators = codesOf(draft.mediators);
    const parties = codesOf(draft.parties);
    const key = `${mediators.join("+")}:${parties.join("+")}:${state}`;
    if (parties.length < 2 || keys.has(key)) continue;
    keys.add(key);
    mediations.push({
      key,
      mediators,
      parties,
      ...(draft.host ? { host: topLevelCode(draft.host.code) } : {}),
      ...(draft.venue ? { venue: draft.venue } : {}),
      state,
      stateDate: told && told.day <= document.publishedDate ? told.day : document.publishedDate,
      evidence: { start: sentence.start, end: sentence.end, quote, ruleId: draft.ruleId },
      confidence: estimateConfidence(confidenceInput(draft, frames)),
    });
  }
  return mediations;
}
