import { MIN_EVENTS_FOR_VERDICT } from "@/lib/measures/measure-constants";
import { changeVerdict } from "@/lib/measures/tension-change";
import type { Tension } from "@/lib/measures/tension";
import type { TrailingPoint } from "@/lib/measures/trailing-series";
import type { EventFilter } from "@/lib/relations/event-filter";
import { isGap } from "@/lib/relations/gap";
import { message, type Message } from "@/lib/relations/message";
import type { NamedActor } from "@/lib/relations/named-actor";
import type { ChartModel, ChartPoint, ValueAxis } from "./chart-model";
import type { ChartSubject } from "./chart-subject";
import { dayValues } from "./day-values";
import { eventQuery } from "./event-query";
import { lineSummary } from "./line-summary";
import { sharedNotes } from "./shared-notes";

/** The axis of every chart of tension: fixed, so that two charts can be compared. */
export const TENSION_AXIS: ValueAxis = {
  kind: "value",
  domain: [0, 100],
  ticks: [0, 20, 40, 60, 80, 100],
  unit: message("measures.unit.tension"),
};

/** Tension of one dyad over time with its 90 % band. */
export function tensionChart(
  subject: ChartSubject,
  a: NamedActor,
  b: NamedActor,
  line: readonly TrailingPoint<Tension>[],
): ChartModel {
  const { filter, axis, provenance } = subject;
  const series = [
    {
      id: `${a.code}-${b.code}`,
      label: `${a.name} – ${b.name}`,
      tone: "highlight-1" as const,
      points: line.map((point) => tensionPoint(point, filter)),
    },
  ];
  return {
    id: "dyad-tension",
    kind: "lines",
    headline: tensionHeadline(a.name, b.name, line, filter.window),
    measure: message("measures.tension.measure", { window: filter.window }),
    description: tensionDescription(a.name, b.name, series[0]!.points),
    x: axis,
    y: TENSION_AXIS,
    series,
    notes: [
      message("measures.note.trailing", { window: filter.window }),
      message("measures.note.band"),
      ...sharedNotes(series, provenance),
    ],
    provenance,
  };
}

/** One mark of a line of tension; `filter` is that of the dyad. */
export function tensionPoint(point: TrailingPoint<Tension | number>, filter: EventFilter): ChartPoint {
  const { value } = point;
  return {
    x: point.day,
    ...(typeof value === "number" || isGap(value)
      ? { value }
      : { value: value.value, low: value.low, high: value.high }),
    eventCount: point.eventCount,
    ...(point.eventCount > 0 && { eventQuery: eventQuery(filter, { from: point.from, to: point.day }) }),
  };
}

/**
 * What the line says. "Rose" and "fell" are said by the rule for changes: both ends rest on five events or more,
 * share none of their days, and their bands do not overlap.
 */
function tensionHeadline(
  nameOfA: string,
  nameOfB: string,
  line: readonly TrailingPoint<Tension>[],
  window: number,
): Message {
  const names = { a: nameOfA, b: nameOfB };
  const last = line.findLast(({ value }) => !isGap(value));
  if (!last || isGap(last.value)) {
    const hasEvents = line.some(({ eventCount }) => eventCount > 0);
    return message(hasEvents ? "measures.tension.headlineUnsigned" : "measures.tension.headlineNone", names);
  }
  const values = { ...names, value: Math.round(last.value.value), level: last.value.level };
  if (last !== line.at(-1))
    return message("measures.tension.headlineLast", { ...values, ...dayValues("last", last.day) });
  const first = line.find(
    ({ value, day }) => !isGap(value) && day < last.from && value.eventCount >= MIN_EVENTS_FOR_VERDICT,
  );
  const verdict = first && !isGap(first.value) ? changeVerdict(first.value, last.value) : "no-clear-change";
  if (verdict === "deterioration") return message("measures.tension.headlineRose", { ...values, window });
  if (verdict === "improvement") return message("measures.tension.headlineFell", { ...values, window });
  return message("measures.tension.headline", values);
}

function tensionDescription(nameOfA: string, nameOfB: string, points: readonly ChartPoint[]): Message {
  const names = { a: nameOfA, b: nameOfB };
  const summary = lineSummary(points, 0);
  return summary
    ? message("measures.tension.description", { ...names, ...summary })
    : message("measures.tension.descriptionNone", names);
}
