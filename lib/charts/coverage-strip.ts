import type { CompositionStep } from "@/lib/measures/composition-series";
import type { CoveredDays } from "@/lib/measures/trailing-series";
import type { Day } from "@/lib/relations/day";
import type { EventFilter } from "@/lib/relations/event-filter";
import { gap } from "@/lib/relations/gap";
import { message } from "@/lib/relations/message";
import type { ChartModel, ChartPoint, ChartSeries } from "./chart-model";
import type { ChartSubject } from "./chart-subject";
import { eventQuery } from "./event-query";
import { sharedNotes } from "./shared-notes";

/** One dataset: the days it tells of, and the subject's events in it by step. */
export interface CoverageLane {
  datasetId: string;
  name: string;
  covered: CoveredDays;
  steps: readonly Pick<CompositionStep, "from" | "to" | "eventCount">[];
}

/**
 * Where the data come from on the shared time axis, one lane per dataset: marks with events, stretches that are
 * covered with nothing found (value 0), and stretches that the dataset does not cover (a gap). Neighbouring steps
 * without events form one mark.
 */
export function coverageStrip(subject: ChartSubject, lanes: readonly CoverageLane[]): ChartModel {
  const { filter, axis, provenance } = subject;
  const series: ChartSeries[] = lanes.map((lane) => ({
    id: lane.datasetId,
    label: lane.name,
    tone: "muted",
    points: stretches(lane, filter),
  }));
  const points = series.flatMap((one) => one.points);
  const values = {
    events: points.reduce((sum, point) => sum + point.eventCount, 0),
    datasets: lanes.filter(({ steps }) => steps.some(({ eventCount }) => eventCount > 0)).length,
  };
  return {
    id: "coverage",
    kind: "lanes",
    headline: message(values.events > 0 ? "measures.coverage.headline" : "measures.coverage.headlineNone", values),
    measure: message("measures.coverage.measure", { bucket: axis.bucket }),
    description: message("measures.coverage.description", { ...values, lanes: lanes.length }),
    x: axis,
    y: { kind: "category", categories: lanes.map((lane) => ({ id: lane.datasetId, label: lane.name })) },
    series,
    notes: [message("measures.note.coverage"), ...sharedNotes([], provenance)],
    provenance,
  };
}

function stretches(lane: CoverageLane, filter: EventFilter): ChartPoint[] {
  const { covered, datasetId } = lane;
  const points: ChartPoint[] = [];
  const add = (from: Day, to: Day, eventCount: number | undefined) => {
    const last = points.at(-1);
    const value = eventCount ?? gap("outside-coverage");
    const isSame =
      last && (typeof value === "number" ? value === 0 && last.value === 0 : typeof last.value !== "number");
    if (last && isSame) last.until = to;
    else
      points.push({
        x: from,
        until: to,
        y: datasetId,
        value,
        eventCount: eventCount ?? 0,
        ...(eventCount && { eventQuery: eventQuery(filter, { dataset: [datasetId], from, to }) }),
      });
  };
  for (const step of lane.steps) {
    const isCovered = step.to >= covered.from && step.from <= covered.to;
    add(step.from, step.to, isCovered ? step.eventCount : undefined);
  }
  return points;
}
