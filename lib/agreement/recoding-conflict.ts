import type { DecisionInput } from "@/lib/review/review-input";
import type { RecodingDifference } from "./recoding-difference";

/** A sentence of which an analyst and the coder say otherwise, and of which nobody has decided since. */
export interface RecodingConflict {
  id: number;
  documentId: string;
  title: string;
  eventId: number;
  /** Changes that the event has seen. */
  version: number;
  /** What the analyst's word stands against. */
  difference: RecodingDifference;
  /** Instant, ISO 8601 in UTC. */
  listedAt: string;
}

/** The decision that takes the coder's word in a conflict: its fields, or a rejection where it finds nothing any more. */
export function takingTheCoders({ eventId, version, difference }: RecodingConflict): DecisionInput {
  const { after } = difference;
  if (!after) return { eventId, kind: "reject", baseVersion: version };
  const { type, modality, isReciprocal, mediationState, eventDate, participants } = after;
  return {
    eventId,
    kind: "correct",
    baseVersion: version,
    after: { type, modality, isReciprocal, mediationState, eventDate, participants },
  };
}
