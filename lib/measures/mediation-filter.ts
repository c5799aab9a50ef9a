import type { ActorCode } from "@/lib/relations/actor-code";
import type { EventFilter } from "@/lib/relations/event-filter";
import { membersOf } from "@/lib/relations/event-filter-groups";
import type { Mediation, MediationStep } from "@/lib/relations/mediation";
import type { MediationState } from "@/lib/relations/mediation-state";
import type { StoredEvidence } from "@/lib/relations/relation-event";
import { toMediation } from "@/lib/relations/to-mediation";

/**
 * The mediation as the datasets and publishers of a filter tell it: steps that none of them tells are left out, and the
 * state, the mediators and the dates follow from those that remain. Undefined when none does.
 */
export function findMediationAsTold(mediation: Mediation, filter: EventFilter): Mediation | undefined {
  if (filter.dataset.length === 0 && filter.publisher.length === 0) return mediation;
  const isTold = ({ datasetId, publisher }: StoredEvidence) =>
    (filter.dataset.length === 0 || filter.dataset.includes(datasetId)) &&
    (filter.publisher.length === 0 || filter.publisher.includes(publisher));
  // Publishers are those of documents.
  const isImported = ({ datasetId }: MediationStep) =>
    datasetId !== undefined && filter.publisher.length === 0 && filter.dataset.includes(datasetId);
  const steps = mediation.steps
    .map((step) => ({ ...step, evidence: step.evidence.filter(isTold) }))
    .filter((step) => step.evidence.length > 0 || isImported(step));
  return steps.length === 0 ? undefined : toMediation(mediation.id, mediation.parties, steps);
}

/**
 * Whether a mediation belongs to a filter: one of `actors` takes part (as mediator, party or host, as `role` says),
 * another participant is among `with`, and it reached a state between the days. Filters on events alone (type, quad
 * class, modality, review) do not concern it; who tells it is `findMediationAsTold`'s question.
 */
export function isMediationSelected(mediation: Mediation, filter: EventFilter): boolean {
  const everyone = [...mediation.mediators, ...mediation.parties, ...mediation.hosts];
  const players = playersOf(mediation, filter.role, everyone);
  const actors = membersOf(filter.actors);
  const counterparts = membersOf(filter.with);
  const isWith = (actor: ActorCode) =>
    counterparts.length === 0 || counterparts.some((other) => other !== actor && everyone.includes(other));
  const chosen = actors.length === 0 ? players : players.filter((actor) => actors.includes(actor));
  const isUnfiltered = filter.actors.length === 0 && filter.with.length === 0 && filter.role === "any";
  return (
    (isUnfiltered || chosen.some(isWith)) &&
    mediation.steps.some(
      (step) => (!filter.from || step.stateDate >= filter.from) && (!filter.to || step.stateDate <= filter.to),
    )
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
