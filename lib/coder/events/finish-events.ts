import type { Lexicon } from "@/lib/lexicon/lexicon";
import type { CodedEvent } from "@/lib/relations/coded-event";
import { quadClassOf } from "@/lib/relations/event-type";
import type { Participant } from "@/lib/relations/participant";
import type { ParticipantRole } from "@/lib/relations/participant-role";
import type { SourceDocument } from "@/lib/relations/source-document";
import { confidenceInput } from "../confidence/confidence-features";
import type { EstimateConfidence } from "../confidence/confidence-model";
import { intensityOf } from "@/lib/relations/plover-intensity";
import { dateOf, isBackground } from "./date-of";
import type { DraftEvent, DraftParticipant } from "./draft-event";
import type { SentenceFrame } from "./sentence-frame";
import { sentimentOf } from "./sentiment-of";

/** Drafts as coded events: with dates, sentiment, intensity, evidence and keys, in the order of the text. */
export function finishEvents(
  drafts: readonly DraftEvent[],
  frames: readonly SentenceFrame[],
  document: SourceDocument,
  lexicon: Lexicon,
  estimateConfidence: EstimateConfidence,
): CodedEvent[] {
  const keys = new Map<string, number>();
  return [...drafts]
    .sort((one, other) => one.sentence - other.sentence || one.trigger - other.trigger)
    .map((draft) => {
      const { sentence } = frames[draft.sentence]!;
      const { start, end } = sentence;
      const quote = document.text.slice(start, end);
      const told = dateOf(quote, (sentence.tokens[draft.trigger]?.start ?? start) - start, document.publishedDate);
      const isOld = told !== undefined && isBackground(told.day, document.publishedDate);
      const isFuture = told !== undefined && told.day > document.publishedDate;
      const hasOwnDate = told !== undefined && (!isFuture || draft.modality === "future");
      const stem = `${draft.ruleId}@${start}-${end}`;
      const count = (keys.get(stem) ?? 0) + 1;
      keys.set(stem, count);
      return {
        key: count === 1 ? stem : `${stem}#${count}`,
        type: draft.type,
        quadClass: quadClassOf(draft.type),
        ...(draft.cameoCode === undefined ? {} : { cameoCode: draft.cameoCode }),
        intensity: intensityOf(draft.type, draft.mode, draft.mediationState),
        sentiment: sentimentOf(sentence.tokens, draft.trigger, lexicon),
        modality: isOld && draft.modality === "asserted" ? "background" : draft.modality,
        isReciprocal: draft.isReciprocal,
        participants: participantsOf(draft, frames, document.text),
        ...(draft.mediationState === undefined ? {} : { mediationState: draft.mediationState }),
        eventDate: hasOwnDate ? told.day : document.publishedDate,
        datePrecision: hasOwnDate ? told.precision : "published",
        evidence: { start, end, quote, ruleId: draft.ruleId },
        confidence: estimateConfidence(confidenceInput(draft, frames)),
      };
    });
}

function participantsOf(draft: DraftEvent, frames: readonly SentenceFrame[], text: string): Participant[] {
  const list: Participant[] = [];
  const addAll = (participants: readonly DraftParticipant[], role: ParticipantRole) => {
    for (const { code, name, first, last, sentence } of participants) {
      const tokens = sentence === undefined ? undefined : frames[sentence]!.sentence.tokens;
      const start = first === undefined ? undefined : tokens?.[first]?.start;
      const end = last === undefined ? undefined : tokens?.[last]?.end;
      const isPlaced = start !== undefined && end !== undefined;
      list.push({
        code,
        name,
        role,
        text: isPlaced ? text.slice(start, end) : "",
        ...(isPlaced ? { start, end } : {}),
      });
    }
  };
  addAll(draft.sources, "source");
  addAll(draft.targets, "target");
  addAll(draft.mediators, "mediator");
  addAll(draft.parties, "party");
  if (draft.host) addAll([draft.host], "host");
  return list;
}
