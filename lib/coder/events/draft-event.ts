import type { EventType } from "@/lib/relations/event-type";
import type { MediationState } from "@/lib/relations/mediation-state";
import type { Modality } from "@/lib/relations/modality";
import type { ActorRef } from "../actors/mention";

/** An actor in a draft, with the tokens that name it; inferred ones have none. */
export interface DraftParticipant extends ActorRef {
  first?: number;
  last?: number;
  /** The sentence that holds the tokens. */
  sentence?: number;
  /** A pronoun, a place or the document's topic stands for the actor. */
  isInferred: boolean;
  /** A place stands for the state in which it lies. */
  isPlace?: boolean;
}

/** An act as one rule finds it in one sentence, before dates, sentiment and merging. */
export interface DraftEvent {
  ruleId: string;
  sentence: number;
  /** Token of the word that triggered the rule. */
  trigger: number;
  type: EventType;
  cameoCode?: string;
  mode?: string;
  isReciprocal: boolean;
  modality: Modality;
  sources: DraftParticipant[];
  targets: DraftParticipant[];
  mediators: DraftParticipant[];
  parties: DraftParticipant[];
  host?: DraftParticipant;
  venue?: string;
  mediationState?: MediationState;
  confidence: number;
}
