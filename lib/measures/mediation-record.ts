import type { ActorCode } from "@/lib/relations/actor-code";
import type { MediationState } from "@/lib/relations/mediation-state";

/** What an actor has done as a mediator; counts only, no composite. */
export interface MediationRecord {
  mediator: ActorCode;
  mediationCount: number;
  /** Mediations by their latest state. */
  countByState: Partial<Record<MediationState, number>>;
  /** Parties served, sorted by code. */
  parties: ActorCode[];
  /** Mediations that reached `talks` or `agreement`. */
  reachedTableCount: number;
}
