import type { Day } from "@/lib/relations/day";
import { message, type Message } from "@/lib/relations/message";
import type { Mediation, MediationStep } from "@/lib/relations/mediation";
import { isOngoing } from "@/lib/relations/mediation-state";
import type { ActorNames } from "@/lib/relations/named-actor";
import type { ChartModel, ChartPoint, ChartSeries } from "./chart-model";
import type { ChartSubject } from "./chart-subject";
import { dayValues } from "./day-values";
import { sharedNotes } from "./shared-notes";

/** What the events of the store say of one step of a mediation. */
interface StepEvents {
  eventCount: number;
  /** Query that lists exactly these events; absent when there are none. */
  eventQuery?: string;
}

/** The events behind a step, handed in by whoever knows the store. */
export type EventsOfStep = (mediation: Mediation, step: MediationStep) => StepEvents;

/**
 * Mediations on a time axis: one lane per set of mediators, one mark per state reached, each lasting until the next
 * state of the same process. A mark's value is the number of reports that tell it; its glyph is the state.
 */
export function mediationLanes(
  subject: ChartSubject,
  id: string,
  mediations: readonly Mediation[],
  names: ActorNames,
  eventsOf: EventsOfStep,
): ChartModel {
  const laneOf = (mediation: Mediation) => ({
    laneId: mediation.mediators.join("~") || "unknown",
    label: mediatorNames(mediation, names),
  });
  return lanesOf(subject, id, mediations, names, eventsOf, laneOf, "measures.mediation.measure");
}

/**
 * Mediations on a time axis: one lane per process, named by its parties and mediators, in the order given; the marks
 * are those of `mediationLanes`.
 */
export function processLanes(
  subject: ChartSubject,
  id: string,
  mediations: readonly Mediation[],
  names: ActorNames,
  eventsOf: EventsOfStep,
): ChartModel {
  const laneOf = (mediation: Mediation) => {
    const parties = mediation.parties.map((code) => names[code] ?? code).join(" – ");
    const label =
      mediation.mediators.length === 0
        ? message("measures.mediation.processUnknown", { parties })
        : message("measures.mediation.process", { parties, mediators: namesOf(mediation.mediators, names) });
    return { laneId: String(mediation.id), label };
  };
  return lanesOf(subject, id, mediations, names, eventsOf, laneOf, "measures.mediation.measureByProcess");
}

function lanesOf(
  subject: ChartSubject,
  id: string,
  mediations: readonly Mediation[],
  names: ActorNames,
  eventsOf: EventsOfStep,
  laneOf: (mediation: Mediation) => { laneId: string; label: string | Message },
  measure: string,
): ChartModel {
  const { axis, provenance } = subject;
  const lanes = new Map<string, { label: string | Message; points: ChartPoint[] }>();
  for (const mediation of mediations) {
    const { laneId, label } = laneOf(mediation);
    const lane = lanes.get(laneId) ?? { label, points: [] };
    lane.points.push(...lanePoints(mediation, laneId, axis.domain, eventsOf));
    lanes.set(laneId, lane);
  }
  const shown = [...lanes].filter(([, lane]) => lane.points.length > 0);
  const series: ChartSeries[] = shown.map(([laneId, lane]) => ({
    id: laneId,
    label: lane.label,
    tone: "highlight-1",
    points: lane.points.sort((x, y) => (x.x < y.x ? -1 : x.x > y.x ? 1 : 0)),
  }));
  const drawn = mediations.filter((mediation) => mediation.steps.some((step) => isWithin(step.stateDate, axis.domain)));
  return {
    id,
    kind: "lanes",
    headline: lanesHeadline(drawn, names),
    measure: message(measure),
    description: message("measures.mediation.description", {
      count: drawn.length,
      lanes: series.length,
      steps: series.reduce((count, { points }) => count + points.length, 0),
    }),
    x: axis,
    y: { kind: "category", categories: shown.map(([laneId, lane]) => ({ id: laneId, label: lane.label })) },
    series,
    notes: [message("measures.note.mediationFilter"), ...sharedNotes(series, provenance)],
    provenance,
  };
}

function lanePoints(
  mediation: Mediation,
  lane: string,
  domain: readonly [Day, Day],
  eventsOf: EventsOfStep,
): ChartPoint[] {
  return mediation.steps.flatMap((step, index) => {
    if (!isWithin(step.stateDate, domain)) return [];
    const next = mediation.steps[index + 1]?.stateDate;
    const last = next ?? (isOngoing(step.state) ? domain[1] : step.stateDate);
    return {
      x: step.stateDate,
      y: lane,
      until: last > domain[1] ? domain[1] : last,
      value: step.evidence.length + (step.eventIds?.length ?? 0),
      glyph: step.state,
      ...eventsOf(mediation, step),
    };
  });
}

function lanesHeadline(mediations: readonly Mediation[], names: ActorNames): Message {
  const latest = [...mediations].sort((x, y) => (x.lastDate < y.lastDate ? 1 : -1))[0];
  if (!latest) return message("measures.mediation.headlineNone");
  const values = { state: latest.state, ...dayValues("last", latest.lastDate), count: mediations.length };
  return latest.mediators.length === 0
    ? message("measures.mediation.headlineUnknown", values)
    : message("measures.mediation.headline", { ...values, mediators: namesOf(latest.mediators, names) });
}

function mediatorNames(mediation: Mediation, names: ActorNames): string | Message {
  return mediation.mediators.length === 0
    ? message("measures.mediation.unknownMediator")
    : namesOf(mediation.mediators, names);
}

function namesOf(codes: readonly string[], names: ActorNames): string {
  return codes.map((code) => names[code] ?? code).join(", ");
}

function isWithin(day: Day, [from, to]: readonly [Day, Day]): boolean {
  return day >= from && day <= to;
}
