import type { ActorCode } from "@/lib/relations/actor-code";
import type { EventDyad } from "@/lib/relations/event-dyads";
import type { EventType } from "@/lib/relations/event-type";
import type { Modality } from "@/lib/relations/modality";
import type { ParticipantRole } from "@/lib/relations/participant-role";
import type { ReviewState } from "@/lib/relations/review-state";

/** One stored event in one of its dyads: what the cube is built from. An event appears once per dyad. */
export interface CubeRow extends EventDyad {
  eventId: number;
  /** Days since 1970-01-01. */
  day: number;
  type: EventType;
  modality: Modality;
  review: ReviewState;
  datasetId: string;
  /** −1 … +1; absent where nothing measures it. */
  sentiment?: number;
  /** At least 1. */
  reportCount: number;
}

/** An actor that takes part in an event without making a dyad: a host, a guarantor or an observer. */
export interface CubeBystander {
  eventId: number;
  /** Top-level code. */
  actor: ActorCode;
  role: ParticipantRole;
}
