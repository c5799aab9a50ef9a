import type { ActorCode } from "@/lib/relations/actor-code";
import type { DatePrecision, Day } from "@/lib/relations/day";
import type { EventType } from "@/lib/relations/event-type";
import type { MediationState } from "@/lib/relations/mediation-state";
import type { Modality } from "@/lib/relations/modality";
import type { ParticipantRole } from "@/lib/relations/participant-role";
import type { ReviewState } from "@/lib/relations/review-state";

/** A part in an event as an analyst may set it. */
export interface ReviewedParticipant {
  code: ActorCode;
  name: string;
  role: ParticipantRole;
}

/** Words of a document, UTF-16 offsets, end exclusive. */
export interface TextSpan {
  start: number;
  end: number;
  quote: string;
}

/** A sentence that an analyst chose in place of the machine's, or of an event that the machine did not find. */
export interface ReviewedSpan extends TextSpan {
  documentId: string;
  /** The coder's key of the event within the document. */
  codedKey: string;
  /** What the machine had there; null for an event that an analyst added. */
  machine: TextSpan | null;
}

/** All of an event that an analyst can change. What follows from its reports (number, sentiment, confidence) is not part of it. */
export interface EventState {
  reviewState: ReviewState;
  type: EventType;
  cameoCode: string | null;
  /** −10 (conflict) … +10 (cooperation). */
  intensity: number;
  modality: Modality;
  isReciprocal: boolean;
  mediationState: MediationState | null;
  eventDate: Day;
  datePrecision: DatePrecision;
  participants: ReviewedParticipant[];
  /** Only sentences that an analyst has set; empty where the machine's stand. */
  spans: ReviewedSpan[];
}
