import type { ChartModel } from "@/lib/charts/chart-model";
import { processLanes } from "@/lib/charts/mediation-lanes";
import { coMediations, type CoMediation } from "@/lib/measures/co-mediation";
import type { MediationRecord } from "@/lib/measures/mediation-record";
import { mediationRecords } from "@/lib/measures/mediation-record-of";
import type { ActorCode } from "@/lib/relations/actor-code";
import { addDays } from "@/lib/relations/day";
import type { EventFilter } from "@/lib/relations/event-filter";
import type { Mediation } from "@/lib/relations/mediation";
import { isOngoing, type MediationState } from "@/lib/relations/mediation-state";
import type { ActorNames } from "@/lib/relations/named-actor";
import { withQuery } from "@/lib/relations/with-query";
import { cubeIndex } from "@/server/store/cube-index";
import { participantsOf } from "./get-overview";
import { actorNames } from "./view/actor-names";
import { matchesActor } from "./view/matches-actor";
import { eventsOfStep, selectedMediations } from "./view/mediation-events";
import { openView } from "./view/open-view";
import { pageOf } from "./view/page-of";
import { provenanceOf } from "./view/provenance";
import { timeAxis } from "./view/time-axis";
import { withoutQueries } from "./view/without-queries";

/** Days before the first and after the last step, so that no glyph stands on the edge. */
const MARGIN = 14;

export interface MediationListOptions {
  /** The latest state; `ongoing` for accepted and talks. */
  state?: MediationState | "ongoing";
  /** Part of a participant's name, or a code, or part of a venue. */
  query?: string;
  /** From 1. */
  page?: number;
  /** Whether the page's mediations are also wanted on a time axis. */
  hasTimeline?: boolean;
}

/** What the page of mediations shows. */
export interface MediationList {
  mediations: Mediation[];
  /** Of all mediators in the filter, whatever the page. */
  records: MediationRecord[];
  /** Who of them mediates with whom, and in which of the filter's mediations. */
  coMediations: CoMediation[];
  /** Parties of the mediations that `coMediations` names, by id. */
  partiesById: Record<number, ActorCode[]>;
  /** The page's mediations, one lane each. */
  timeline?: ChartModel;
  total: number;
  page: number;
  pageCount: number;
  actorNames: ActorNames;
}

/** A page of the filter's mediations, the latest first, with the records of their mediators. */
export async function listMediations(filter: EventFilter, options: MediationListOptions = {}): Promise<MediationList> {
  const index = cubeIndex();
  const { state, query = "" } = options;
  const isWanted = (mediation: Mediation) =>
    participantsOf(mediation).some((code) => matchesActor(index, code, query)) ||
    mediation.venues.some((venue) => venue.toLowerCase().includes(query.trim().toLowerCase()));
  const found = selectedMediations(index, filter).filter(
    (mediation) =>
      (state === undefined || (state === "ongoing" ? isOngoing(mediation.state) : mediation.state === state)) &&
      (query.trim() === "" || isWanted(mediation)),
  );
  const { rows, ...place } = pageOf(found, options.page);
  const names = actorNames(index, found.flatMap(participantsOf));
  const pairs = coMediations(found);
  const paired = new Set(pairs.flatMap(({ mediationIds }) => mediationIds));
  return {
    mediations: rows,
    records: mediationRecords(found),
    coMediations: pairs,
    partiesById: Object.fromEntries(found.filter(({ id }) => paired.has(id)).map(({ id, parties }) => [id, parties])),
    ...(options.hasTimeline && rows.length > 0 && { timeline: timelineOf(filter, rows, names) }),
    ...place,
    actorNames: names,
  };
}

/** The mediations on the axis of the filter's days, and where it leaves them open of their own. */
function timelineOf(filter: EventFilter, mediations: readonly Mediation[], names: ActorNames): ChartModel {
  const view = openView(filter);
  const firsts = mediations.map(({ firstDate }) => firstDate).sort();
  const lasts = mediations.map(({ lastDate }) => lastDate).sort();
  const span = { from: addDays(firsts[0]!, -MARGIN), to: addDays(lasts.at(-1)!, MARGIN) };
  const { axis } = timeAxis(filter, span);
  const provenance = provenanceOf(view, view.select(), "/mediations");
  const permalink = withQuery(provenance.permalink, "view=timeline");
  const subject = { filter: view.markFilter, axis, provenance: { ...provenance, permalink } };
  const model = processLanes(subject, "mediation-processes", mediations, names, eventsOfStep(view));
  return view.canQuery ? model : withoutQueries(model);
}
