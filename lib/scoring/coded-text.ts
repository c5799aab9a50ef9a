import type { EventType } from "@/lib/relations/event-type";
import type { MediationState } from "@/lib/relations/mediation-state";
import type { Modality } from "@/lib/relations/modality";

/** A directed act as a coder gives it, by the codes of its own. */
export interface PredictedEvent {
  source: string;
  target: string;
  plover: EventType;
  /** Taken as asserted when absent. */
  modality?: Modality;
  /** 0 … 1. */
  confidence?: number;
}

/** Who mediates between whom, as a coder gives it. */
export interface PredictedMediation {
  mediators: readonly string[];
  parties: readonly string[];
  state?: MediationState;
}

/** What a coder finds in one text. */
export interface CodedText {
  id: string;
  events: readonly PredictedEvent[];
  mediations: readonly PredictedMediation[];
  actors: readonly string[];
}
