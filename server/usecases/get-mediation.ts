import type { MediationPage } from "@/lib/charts/mediation-page";
import { mediationLanes } from "@/lib/charts/mediation-lanes";
import { addDays } from "@/lib/relations/day";
import { findMediationAsTold } from "@/lib/measures/mediation-filter";
import type { EventFilter } from "@/lib/relations/event-filter";
import { cubeIndex } from "@/server/store/cube-index";
import { participantsOf } from "./get-overview";
import { actorNames } from "./view/actor-names";
import { eventPage } from "./view/event-pages";
import { eventsOfStep } from "./view/mediation-events";
import { openView } from "./view/open-view";
import { provenanceOf } from "./view/provenance";
import { timeAxis } from "./view/time-axis";
import { withoutQueries } from "./view/without-queries";

const DAYS_AROUND = 90;
const MARGIN = 7;

/**
 * A mediation with its timeline and the events between its parties (where it has one party: of that party with its
 * mediators) around it; the filter's actors, role and days give way to it. Absent for an unknown id.
 */
export async function getMediation(id: number, filter: EventFilter): Promise<MediationPage | undefined> {
  const whole = cubeIndex().mediations.find((one) => one.id === id);
  // A link to a mediation that the chosen sources do not tell still leads to it.
  const mediation = whole && (findMediationAsTold(whole, filter) ?? whole);
  if (!mediation) return undefined;
  const { firstDate, lastDate, parties, mediators } = mediation;
  const from = addDays(firstDate, -DAYS_AROUND);
  const to = addDays(lastDate, DAYS_AROUND);
  const counterparts = parties.length > 1 ? parties : mediators;
  const view = openView({ ...filter, actors: parties, with: counterparts, role: "any", from, to });
  const selection = view.select();
  const names = actorNames(view.index, participantsOf(mediation));
  const span = { from: addDays(firstDate, -MARGIN), to: addDays(lastDate, MARGIN) };
  const { axis } = timeAxis({ ...filter, ...span }, span);
  const provenance = provenanceOf(view, selection, `/mediations/${id}`, filter);
  const subject = { filter: view.markFilter, axis, provenance };
  const timeline = mediationLanes(subject, "mediation-timeline", [mediation], names, eventsOfStep(view));
  const events = eventPage(view.index, selection);
  return {
    mediation,
    timeline: view.canQuery ? timeline : withoutQueries(timeline),
    events,
    actorNames: { ...names, ...events.actorNames },
  };
}
