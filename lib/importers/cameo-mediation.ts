import type { MediationState } from "@/lib/relations/mediation-state";

/** What a CAMEO code says of a mediation: who of the two mediates, and the state it reaches. */
export interface CameoMediation {
  mediator: "source" | "target" | "unknown";
  state: MediationState;
}

const MEDIATIONS: ReadonlyMap<string, CameoMediation> = new Map([
  ["028", { mediator: "unknown", state: "requested" }],
  ["038", { mediator: "target", state: "accepted" }],
  ["039", { mediator: "source", state: "offered" }],
  ["045", { mediator: "source", state: "talks" }],
  ["108", { mediator: "unknown", state: "requested" }],
  ["126", { mediator: "target", state: "rejected" }],
  ["165", { mediator: "source", state: "withdrawn" }],
]);

/**
 * The mediation that a code tells of, as far as a pair can: whose mediation is asked for (028, 108) it does not say, and
 * a threat to halt one (135) changes no state. Undefined for every other code.
 */
export function mediationOfCameo(code: string): CameoMediation | undefined {
  return MEDIATIONS.get(code);
}
