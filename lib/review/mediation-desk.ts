import type { Mediation } from "@/lib/relations/mediation";
import type { ActorNames } from "@/lib/relations/named-actor";
import type { PastChange } from "./event-history";
import type { StepEvidence, StepState } from "./step-state";

/** A step with the number of changes that it has seen: what a change of it is based on. */
export interface DeskStep {
  key: string;
  version: number;
  state: StepState;
  evidence: StepEvidence[];
}

/** A mediation as an analyst changes it; steps in the order of their days, changes the earliest first. */
export interface MediationDesk {
  mediationId: number;
  steps: DeskStep[];
  /** Changes made together stand as one. */
  changes: PastChange[];
  actorNames: ActorNames;
}

/** What merging or splitting would make, before it is done; a mediation that begins with it has the id 0. */
export interface MediationPreview {
  mediations: Mediation[];
  /** Pairs of parties whose lanes would look otherwise, by code. */
  dyads: [string, string][];
  /** Number of changes that each step has seen, by its key: what the change is based on. */
  seen: Record<string, number>;
  actorNames: ActorNames;
}

/** Most steps that can be moved at once. */
export const MOST_MOVED_STEPS = 1000;
