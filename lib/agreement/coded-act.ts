import type { ActorCode } from "@/lib/relations/actor-code";
import type { CodedEvent } from "@/lib/relations/coded-event";
import type { Day } from "@/lib/relations/day";
import type { EventType } from "@/lib/relations/event-type";
import type { MediationState } from "@/lib/relations/mediation-state";
import type { Modality } from "@/lib/relations/modality";
import type { ParticipantRole } from "@/lib/relations/participant-role";

/** What a sentence is coded as, without how sure the coder was and by which rule. */
export interface CodedAct {
  type: EventType;
  /** −10 … +10. */
  intensity: number;
  modality: Modality;
  isReciprocal: boolean;
  mediationState: MediationState | null;
  eventDate: Day;
  participants: { code: ActorCode; role: ParticipantRole }[];
  /** The sentence, UTF-16 offsets in the document, end exclusive. */
  start: number;
  end: number;
  quote: string;
}

/** What can be compared of an event as a coder proposes it. */
export function toCodedAct(event: CodedEvent): CodedAct {
  const { type, intensity, modality, isReciprocal, mediationState, eventDate, participants, evidence } = event;
  return {
    type,
    intensity,
    modality,
    isReciprocal,
    mediationState: mediationState ?? null,
    eventDate,
    participants: participants.map(({ code, role }) => ({ code, role })),
    start: evidence.start,
    end: evidence.end,
    quote: evidence.quote,
  };
}
