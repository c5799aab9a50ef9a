import { topLevelCode } from "@/lib/relations/actor-code";
import type { CodedMediation } from "@/lib/relations/coded-mediation";
import type { SourceDocument } from "@/lib/relations/source-document";
import { confidenceInput } from "../confidence/confidence-features";
import type { EstimateConfidence } from "../confidence/confidence-model";
import { dateOf, isBackground } from "./date-of";
import type { DraftEvent } from "./draft-event";
import type { Token } from "../text/sentence";
import { agreementsReached, codesOf, processesHalted, withoutIdleGuarantors } from "./reached-agreements";
import type { SentenceFrame } from "./sentence-frame";

/** "direct talks", "bilateral negotiations": nobody stands between. */
const isDirectTalks = (tokens: readonly Token[], at: number) =>
  /^(direct|bilateral)$/.test(tokens[at]!.lower) &&
  tokens.slice(at + 1, at + 3).some(({ lower }) => /^(talks|negotiations|dialogue|discussions)$/.test(lower));

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
  const told = [
    ...withoutIdleGuarantors(drafts, frames),
    ...agreementsReached(drafts, frames),
    ...processesHalted(drafts, frames),
  ];
  for (const draft of told) {
    const { mediationState: state } = draft;
    if (!state || draft.modality !== "asserted") continue;
    // Talks that fail and mediation that is asked for need no mediator's name; all other states do.
    const isMediatorOpen = state === "requested" || (state === "stalled" && !areDirect);
    if (draft.mediators.length === 0 && !isMediatorOpen) continue;
    const { sentence } = frames[draft.sentence]!;
    const quote = document.text.slice(sentence.start, sentence.end);
    const day = dateOf(
      quote,
      (sentence.tokens[draft.trigger]?.start ?? sentence.start) - sentence.start,
      document.publishedDate,
    );
    if (day && isBackground(day.day, document.publishedDate)) continue;
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
      stateDate: day && day.day <= document.publishedDate ? day.day : document.publishedDate,
      evidence: { start: sentence.start, end: sentence.end, quote, ruleId: draft.ruleId },
      confidence: estimateConfidence(confidenceInput(draft, frames)),
    });
  }
  return mediations;
}
