import type { ActorCode } from "@/lib/relations/actor-code";
import type { Day } from "@/lib/relations/day";
import type { MediationState } from "@/lib/relations/mediation-state";
import type { TextSpan } from "./event-state";

/** A sentence of a document on which an analyst rests a step. */
export interface StepSpan extends TextSpan {
  documentId: string;
}

/** All of a step of mediation that an analyst can change. Codes are top-level codes, sorted. */
export interface StepState {
  state: MediationState;
  stateDate: Day;
  mediators: ActorCode[];
  parties: ActorCode[];
  host: ActorCode | null;
  /** The process that an analyst put it in; null where the grouping of steps decides. */
  process: number | null;
  /** Only sentences that an analyst has chosen; empty where the machine's stand. */
  spans: StepSpan[];
}

/** The sentence of a stored document by which a step is told. */
export interface StepEvidence extends StepSpan {
  /** Absent for a sentence that an analyst chose. */
  id?: number;
  /** The coder's key of the mediation within the document. */
  codedKey: string;
  host: ActorCode | null;
  venue: string | null;
  ruleId: string;
  /** −1 … +1. */
  sentiment: number;
  /** 0 … 1. */
  confidence: number;
}
