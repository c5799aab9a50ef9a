import type { ActorCode } from "@/lib/relations/actor-code";
import type { ParticipantRole } from "@/lib/relations/participant-role";
import type { TextSpan } from "./event-state";
import type { EventCorrection, EventDecision } from "./event-decision";

/** Most characters of the name that an analyst gives, and of a reason. */
export const MAX_WHO_LENGTH = 80;
export const MAX_REASON_LENGTH = 2000;
/** Most decisions in one request: all of them are one transaction. */
export const MOST_DECISIONS = 1000;
/** Most participants of one event, and most sentences. */
export const MOST_PARTICIPANTS = 50;

/** A part in an event as an analyst writes it; the name follows from the code. */
export interface ParticipantInput {
  code: ActorCode;
  role: ParticipantRole;
}

/** Another sentence for one that the machine chose. */
export interface SpanInput extends Pick<TextSpan, "start" | "end"> {
  evidenceId: number;
}

/** The fields of an event that an analyst sets. */
export interface CorrectionInput extends Omit<EventCorrection, "participants" | "spans"> {
  participants?: ParticipantInput[];
  spans?: SpanInput[];
}

/** What an analyst says of one event, as a page sends it. */
export interface DecisionInput extends Omit<EventDecision, "after"> {
  after?: CorrectionInput;
}

/** An event that the coder missed, as a page sends it: the words that tell it lie in one document. */
export interface AdditionInput extends Required<Omit<CorrectionInput, "spans" | "intensity" | "mediationState">> {
  documentId: string;
  start: number;
  end: number;
  intensity?: number;
  mediationState: EventCorrection["mediationState"] | null;
  reason?: string;
}
