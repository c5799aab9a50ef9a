import type { ActorCode } from "./actor-code";
import type { Mediation, MediationStep } from "./mediation";
import { courseOfMediation } from "./mediation-state";

/**
 * The process that some steps make, at least one: they stand in the order of their dates, and on one day in the order
 * in which a mediation runs; the last gives the state.
 */
export function toMediation(id: number, parties: readonly ActorCode[], steps: readonly MediationStep[]): Mediation {
  const inOrder = [...steps].sort(
    (one, other) =>
      one.stateDate.localeCompare(other.stateDate) || courseOfMediation(one.state, other.state) || one.id - other.id,
  );
  return {
    id,
    mediators: distinct(inOrder.flatMap((step) => step.mediators)).sort(),
    parties: distinct(parties).sort(),
    hosts: distinct(inOrder.flatMap((step) => step.host ?? [])).sort(),
    venues: distinct(inOrder.flatMap((step) => step.venue ?? [])),
    state: inOrder.at(-1)!.state,
    firstDate: inOrder[0]!.stateDate,
    lastDate: inOrder.at(-1)!.stateDate,
    steps: inOrder,
  };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
