import type { ActorCode } from "@/lib/relations/actor-code";
import type { EventType } from "@/lib/relations/event-type";
import type { MediationState } from "@/lib/relations/mediation-state";
import type { Modality } from "@/lib/relations/modality";

/** One directed pair that a text tells of, by top-level codes. */
export interface ScoredEvent {
  source: ActorCode;
  target: ActorCode;
  plover: EventType;
  /** 1 verbal cooperation … 4 material conflict. */
  quad: number;
  modality?: Modality;
  /** A reciprocal act: either direction counts as right. */
  sym?: boolean;
}

/** One state of a mediation, by top-level codes. */
export interface ScoredMediation {
  mediators: ActorCode[];
  parties: ActorCode[];
  state: MediationState;
  host?: ActorCode;
}

/** A line of data/gold as it is written: what a reader with the codebook found in a text. */
export interface GoldDocument {
  id: string;
  text: string;
  date: string;
  events?: ScoredEvent[];
  mediations?: ScoredMediation[];
  actors?: ActorCode[];
}
