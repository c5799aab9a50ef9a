import type { DatePrecision, Day } from "@/lib/relations/day";
import type { EventType } from "@/lib/relations/event-type";
import type { MediationState } from "@/lib/relations/mediation-state";
import type { Modality } from "@/lib/relations/modality";
import { overlaps } from "@/lib/relations/overlaps";
import type { ParticipantRole } from "@/lib/relations/participant-role";
import type { RelationEvent } from "@/lib/relations/relation-event";
import type { TextSpan } from "@/lib/review/event-state";
import type { CorrectionInput, ParticipantInput } from "@/lib/review/review-input";
import type { ReviewPassage } from "@/lib/review/review-queue";

/** A participant as it stands in the form; without a code until an actor was chosen. */
export interface DraftParticipant {
  code: string;
  name: string;
  role: ParticipantRole;
}

/** An event as it stands in the form. */
export interface EventDraft {
  type: EventType;
  modality: Modality;
  isReciprocal: boolean;
  mediationState: MediationState | null;
  eventDate: Day;
  datePrecision: DatePrecision;
  participants: DraftParticipant[];
  /** The words that tell it; absent where no text is shown. */
  span?: Pick<TextSpan, "start" | "end">;
}

/** The form as an event fills it. */
export function draftOf(event: RelationEvent): EventDraft {
  const { type, modality, isReciprocal, mediationState = null, eventDate, datePrecision, evidence } = event;
  const [first] = evidence;
  return {
    type,
    modality,
    isReciprocal,
    mediationState,
    eventDate,
    datePrecision,
    participants: event.participants.map(({ code, name, role }) => ({ code, name, role })),
    ...(first && { span: { start: first.start, end: first.end } }),
  };
}

/** The form of an event that a document tells and the coder missed. */
export function emptyDraft(publishedDate: Day): EventDraft {
  return {
    type: "CONSULT",
    modality: "asserted",
    isReciprocal: false,
    mediationState: null,
    eventDate: publishedDate,
    datePrecision: "published",
    participants: [
      { code: "", name: "", role: "source" },
      { code: "", name: "", role: "target" },
    ],
  };
}

/** Participants whose actor has been chosen. */
export function chosenParticipants({ participants }: EventDraft): ParticipantInput[] {
  return participants.filter(({ code }) => code !== "").map(({ code, role }) => ({ code, role }));
}

/** The fields in which the form differs from the event; undefined where it differs in none. */
export function correctionOf(
  draft: EventDraft,
  event: RelationEvent,
  passage: Pick<ReviewPassage, "evidenceId"> | undefined,
): CorrectionInput | undefined {
  const { span: heldSpan, participants: heldParticipants, ...held } = draftOf(event);
  const { span, participants: _, ...fields } = draft;
  const changed = Object.entries(fields).filter(([field, value]) => value !== held[field as keyof typeof held]);
  const chosen = chosenParticipants(draft);
  const areSame = JSON.stringify(chosen) === JSON.stringify(heldParticipants.map(({ code, role }) => ({ code, role })));
  const isMoved = span && passage && (span.start !== heldSpan?.start || span.end !== heldSpan?.end);
  const correction: CorrectionInput = {
    ...Object.fromEntries(changed),
    ...(!areSame && { participants: chosen }),
    ...(isMoved && { spans: [{ ...span, evidenceId: passage.evidenceId }] }),
  };
  return Object.keys(correction).length > 0 ? correction : undefined;
}

/** A span after a sentence was pressed: beside it the sentence joins, elsewhere or inside it stands alone. */
export function chooseSentence(
  sentences: readonly TextSpan[],
  span: Pick<TextSpan, "start" | "end"> | undefined,
  pressed: Pick<TextSpan, "start" | "end">,
): Pick<TextSpan, "start" | "end"> {
  const alone = { start: pressed.start, end: pressed.end };
  if (!span) return alone;
  const touched = sentences.flatMap((one, index) => (overlaps(one, span) ? [index] : []));
  const at = sentences.findIndex(({ start }) => start === pressed.start);
  if (at === touched[0]! - 1) return { start: pressed.start, end: span.end };
  if (at === touched.at(-1)! + 1) return { start: span.start, end: pressed.end };
  return alone;
}
