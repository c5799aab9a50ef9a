import type { ActorCode } from "@/lib/relations/actor-code";
import type { EventFilter } from "@/lib/relations/event-filter";
import type { Mediation } from "@/lib/relations/mediation";
import type { MediationState } from "@/lib/relations/mediation-state";

/**
 * Whether a mediation belongs to a filter: one of `actors` takes part (as mediator, party or host, as `role` says),
 * another participant is among `with`, it reached a state between the days, and one of the publishers tells of it.
 * Filters on events alone (type, quad class, modality, review) do not concern it.
 */
export function isMediationSelected(mediation: Mediation, filter: EventFilter): boolean {
  const everyone = [...mediation.mediators, ...mediation.parties, ...mediation.hosts];
  const players = playersOf(mediation, filter.role, everyone);
  const isWith = (actor: ActorCode) =>
    filter.with.length === 0 || filter.with.some((other) => other !== actor && everyone.includes(other));
  const chosen = filter.actors.length === 0 ? players : players.filter((actor) => filter.actors.includes(actor));
  const isUnfiltered = filter.actors.length === 0 && filter.with.length === 0 && filter.role === "any";
  return (
    (isUnfiltered || chosen.some(isWith)) &&
    mediation.steps.some(
      (step) => (!filter.from || step.stateDate >= filter.from) && (!filter.to || step.stateDate <= filter.to),
    ) &&
    (filter.publisher.length === 0 ||
      mediation.steps.some((step) => step.evidence.some(({ publisher }) => filter.publisher.includes(publisher))))
  );
}

/** The state of a mediation on a day (inclusive), the latest by then; absent before its first. */
export function mediationStateOn(mediation: Mediation, day: string): MediationState | undefined {
  return mediation.steps.findLast((step) => step.stateDate <= day)?.state;
}

function playersOf(mediation: Mediation, role: EventFilter["role"], everyone: ActorCode[]): ActorCode[] {
  if (role === "any") return everyone;
  if (role === "mediator" || role === "acting") return mediation.mediators;
  if (role === "party" || role === "receiving") return mediation.parties;
  if (role === "host") return mediation.hosts;
  return [];
}
