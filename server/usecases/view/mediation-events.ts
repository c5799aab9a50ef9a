import type { EventsOfStep } from "@/lib/charts/mediation-lanes";
import { eventQuery } from "@/lib/charts/event-query";
import { distinctCounts } from "@/lib/cube/selected-events";
import type { EventFilter } from "@/lib/relations/event-filter";
import { findMediationAsTold, isMediationSelected } from "@/lib/measures/mediation-filter";
import type { Mediation } from "@/lib/relations/mediation";
import type { CubeIndex } from "@/server/store/cube-index";
import type { RelationView } from "./open-view";

/** The mediations of a filter as its sources tell them, the latest first. */
export function selectedMediations(index: CubeIndex, filter: EventFilter): Mediation[] {
  return index.mediations
    .flatMap((mediation) => findMediationAsTold(mediation, filter) ?? [])
    .filter((mediation) => isMediationSelected(mediation, filter))
    .sort((x, y) => (x.lastDate === y.lastDate ? y.id - x.id : x.lastDate < y.lastDate ? 1 : -1));
}

/** Counts the view's events on the day of a step between its mediators and parties (between the parties where it names none). */
export function eventsOfStep(view: RelationView): EventsOfStep {
  return (mediation, step) => {
    const mark: Partial<EventFilter> = {
      actors: step.mediators.length > 0 ? step.mediators : mediation.parties,
      with: mediation.parties,
      role: step.mediators.length > 0 ? "mediator" : "party",
      from: step.stateDate,
      to: step.stateDate,
    };
    const { eventCount } = distinctCounts(view.select(mark));
    if (eventCount === 0 || !view.canQuery) return { eventCount };
    return { eventCount, eventQuery: eventQuery(view.markFilter, mark) };
  };
}
