import { topLevelCode, type ActorCode } from "@/lib/relations/actor-code";
import type { MediationState } from "@/lib/relations/mediation-state";
import type { EventState } from "./event-state";

/** A step of a mediation as an event tells it; codes are top-level codes, sorted. */
export interface ToldStep {
  mediators: ActorCode[];
  parties: ActorCode[];
  state: MediationState;
}

const MEDIATOR_OPEN: readonly MediationState[] = ["requested", "stalled"];

/**
 * The step that an event tells: an asserted one with a state of mediation, two parties and a mediator (who may be open
 * where mediation is asked for or has stalled). Undefined for any other, and for a rejected event.
 */
export function toldStep(event: EventState | null | undefined): ToldStep | undefined {
  if (!event?.mediationState || event.reviewState === "rejected" || event.modality !== "asserted") return undefined;
  const codes = (role: string) =>
    [...new Set(event.participants.filter((one) => one.role === role).map(({ code }) => topLevelCode(code)))].sort();
  const step = { mediators: codes("mediator"), parties: codes("party"), state: event.mediationState };
  if (step.parties.length < 2) return undefined;
  return step.mediators.length > 0 || isMediatorOpen(step.state) ? step : undefined;
}

/** Whether a state can be told without saying who mediates. */
export function isMediatorOpen(state: MediationState): boolean {
  return MEDIATOR_OPEN.includes(state);
}
