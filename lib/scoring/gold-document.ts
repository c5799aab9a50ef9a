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

/** What a text holds, by a reader (gold) or by a coder (prediction). What gold leaves out is not scored. */
export interface CodedText {
  id: string;
  events?: ScoredEvent[];
  mediations?: ScoredMediation[];
  actors?: ActorCode[];
}

/** A gold text: what a reader with the codebook found in it. */
export interface GoldDocument extends CodedText {
  text: string;
  date: string;
}
