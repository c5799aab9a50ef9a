import type { ActorCode } from "./actor-code";
import type { Day } from "./day";
import type { Evidence } from "./evidence";
import type { MediationState } from "./mediation-state";

/** One state that a mediation reached, as a text tells it. Codes are top-level codes, sorted. */
export interface CodedMediation {
  /** Unique and stable within the document. */
  key: string;
  /** Empty when the text does not say who mediates. */
  mediators: ActorCode[];
  parties: ActorCode[];
  /** The actor that receives the talks, when the text says that it hosts; a bare venue makes no host. */
  host?: ActorCode;
  /** The place as the text names it (`Istanbul`). */
  venue?: string;
  state: MediationState;
  stateDate: Day;
  evidence: Evidence;
  confidence: number;
}
