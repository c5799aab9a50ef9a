import type { Day } from "@/lib/relations/day";
import type { EventType } from "@/lib/relations/event-type";
import type { MediationState } from "@/lib/relations/mediation-state";
import type { Modality } from "@/lib/relations/modality";

/** A directed act as gold has it, by the keys of the scheme. */
export interface GoldEvent {
  /** Empty where gold does not resolve the actor. */
  source: string;
  target: string;
  /** The type as it is written, `YIELD` of older codebooks too; empty where gold has none. */
  label: string;
  /** The types that count as right; none where gold has no type. */
  types: readonly EventType[];
  /** The quad classes (1 … 4) that count as right; none where gold has no class. */
  quads: readonly number[];
  /** Either direction counts as right. */
  isMutual: boolean;
  modality?: Modality;
}

/** Who mediates between whom, by the keys of the scheme, and the state where gold has one. */
export interface GoldMediation {
  mediators: readonly string[];
  parties: readonly string[];
  state?: MediationState;
}

/** A text with what a reader found in it, ready to be scored. What is absent is not scored. */
export interface GoldText {
  id: string;
  text: string;
  /** Day of publication; absent where gold has none. */
  date?: Day;
  events?: readonly GoldEvent[];
  mediations?: readonly GoldMediation[];
  actors?: readonly string[];
  /** Only the annotated pairs are gold: other pairs of a prediction are not judged. */
  isPartial: boolean;
  /** Nothing in the text is an event. */
  isWithoutEvent: boolean;
}

/** The name of an actor alone, with the country and the sectors that it stands for; absent ones are not scored. */
export interface GoldActorName {
  id: string;
  actor: string;
  date?: Day;
  /** Empty when it belongs to no country. */
  country?: string;
  /** Any of them is right; none when it has no sector. */
  sectors?: readonly string[];
}
