import type { ActorCode } from "@/lib/relations/actor-code";
import type { EventType } from "@/lib/relations/event-type";
import type { Modality } from "@/lib/relations/modality";

/** Who does what to whom, as one coding has it, by top-level codes. */
export interface ComparedAct {
  source: ActorCode;
  target: ActorCode;
  type: EventType;
  /** Either direction is the same act. */
  isReciprocal: boolean;
  modality: Modality;
  /** The sentence, where the coding tells it: UTF-16 offsets in the document, end exclusive. */
  span?: { start: number; end: number; quote: string };
  /** The stored event, where there is one. */
  eventId?: number;
}

/** One document as two coded it. The second is the one that the first is measured by. */
export interface ComparedDocument {
  id: string;
  title: string;
  /** Sentences in which neither has an act. */
  quietSentenceCount: number;
  first: readonly ComparedAct[];
  second: readonly ComparedAct[];
}
