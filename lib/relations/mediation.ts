import type { ActorCode } from "./actor-code";
import type { Day } from "./day";
import type { MediationState } from "./mediation-state";
import type { StoredEvidence } from "./relation-event";

/** One entry of a mediation's history: the state it reached, when, and who tells it. */
export interface MediationStep {
  id: number;
  state: MediationState;
  stateDate: Day;
  mediators: ActorCode[];
  host?: ActorCode;
  venue?: string;
  evidence: StoredEvidence[];
  /** The imported events that tell it, and their dataset; absent for a step coded from documents. */
  eventIds?: number[];
  datasetId?: string;
}

/** One process: the same parties with overlapping mediators and no gap of 180 days or more. */
export interface Mediation {
  id: number;
  /** Sorted top-level codes; empty when unknown. */
  mediators: ActorCode[];
  /** Sorted top-level codes. */
  parties: ActorCode[];
  hosts: ActorCode[];
  venues: string[];
  /** The latest state. */
  state: MediationState;
  firstDate: Day;
  lastDate: Day;
  /** In the order of their dates. */
  steps: MediationStep[];
}
