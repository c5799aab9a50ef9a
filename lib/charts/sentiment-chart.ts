import type { MeanSentiment } from "@/lib/measures/sentiment-mean";
import type { TrailingPoint } from "@/lib/measures/trailing-series";
import type { EventFilter } from "@/lib/relations/event-filter";
import { isGap } from "@/lib/relations/gap";
import { message, type Message } from "@/lib/relations/message";
import type { ChartModel, ChartPoint, ChartSeries, SeriesTone, ValueAxis } from "./chart-model";
import type { ChartSubject } from "./chart-subject";
import { eventQuery } from "./event-query";
import { lineSummary, roundTo } from "./line-summary";
import { sharedNotes } from "./shared-notes";

/** The axis of every chart of sentiment: fixed, so that two charts can be compared. */
export const SENTIMENT_AXIS: ValueAxis = {
  kind: "value",
  domain: [-1, 1],
  ticks: [-1, -0.5, 0, 0.5, 1],
  unit: message("measures.unit.sentiment"),
};

/** One line of sentiment: who speaks of whom, and the filter of exactly its events. */
export interface SentimentLine {
  id: string;
  label: string | Message;
  filter: EventFilter;
  points: readonly TrailingPoint<MeanSentiment>[];
}

/** The two directions of a relation (A→B and B→A, or given and received) as lines of mean sentiment. */
export function sentimentChart(
  subject: ChartSubject,
  id: string,
  subjectNames: { a: string; b?: string },
  lines: readonly [SentimentLine, SentimentLine],
): ChartModel {
  const { filter, axis, provenance } = subject;
  const tones: SeriesTone[] = ["highlight-1", "highlight-2"];
  const series: ChartSeries[] = lines.map((line, index) => ({
    id: line.id,
    label: line.label,
    tone: tones[index]!,
    points: line.points.map((point) => sentimentPoint(point, line.filter)),
  }));
  return {
    id,
    kind: "lines",
    headline: headline(subjectNames, lines),
    measure: message("measures.sentiment.measure", { window: filter.window }),
    description: description(subjectNames, series),
    x: axis,
    y: SENTIMENT_AXIS,
    series,
    notes: [
      message("measures.note.trailing", { window: filter.window }),
      message("measures.note.sentimentBand"),
      message("measures.note.reciprocal"),
      ...sentimentNotes(series),
      ...sharedNotes(series, provenance),
    ],
    provenance,
  };
}

/** One mark of a line of sentiment. */
export function sentimentPoint(point: TrailingPoint<MeanSentiment>, filter: EventFilter): ChartPoint {
  const { value } = point;
  const measuredCount = isGap(value) ? 0 : value.eventCount;
  return {
    x: point.day,
    value: isGap(value) ? value : value.value,
    ...(!isGap(value) && value.low !== undefined && { low: value.low, high: value.high! }),
    eventCount: point.eventCount,
    ...(measuredCount < point.eventCount && { measuredCount }),
    ...(point.eventCount > 0 && { eventQuery: eventQuery(filter, { from: point.from, to: point.day }) }),
  };
}

/** The note that a chart of sentiment needs where some of its events have none. */
export function sentimentNotes(series: readonly ChartSeries[]): Message[] {
  const isAnyWithout = series.some(({ points }) => points.some(({ measuredCount }) => measuredCount !== undefined));
  return isAnyWithout ? [message("measures.note.withoutSentiment")] : [];
}

/** The latest value of each direction, in one sentence. */
function headline({ a, b }: { a: string; b?: string }, lines: readonly [SentimentLine, SentimentLine]): Message {
  const [forth, back] = lines.map(latestValue);
  const kind = b === undefined ? "actor" : "dyad";
  const names: Record<string, string> = b === undefined ? { a } : { a, b };
  if (forth === undefined && back === undefined) return noValue(kind, names, lines);
  if (back === undefined) return message(`measures.sentiment.${kind}Forth`, { ...names, forth: forth! });
  if (forth === undefined) return message(`measures.sentiment.${kind}Back`, { ...names, back });
  return message(`measures.sentiment.${kind}`, { ...names, forth, back });
}

function latestValue({ points }: SentimentLine): number | undefined {
  const last = points.findLast(({ value }) => !isGap(value));
  return last && !isGap(last.value) ? roundTo(last.value.value, 2) : undefined;
}

function description({ a, b }: { a: string; b?: string }, series: readonly ChartSeries[]): Message {
  const names: Record<string, string> = b === undefined ? { a } : { a, b };
  const kind = b === undefined ? "actor" : "dyad";
  const summary = lineSummary(
    series.flatMap(({ points }) => points),
    2,
  );
  return summary
    ? message(`measures.sentiment.${kind}Description`, { ...names, ...summary })
    : noValue(kind, names, series);
}

/** Why no mark has a value: there are no events, or none of them has a sentiment. */
function noValue(
  kind: "actor" | "dyad",
  names: Record<string, string>,
  lines: readonly { points: readonly { eventCount: number }[] }[],
): Message {
  const isAny = lines.some(({ points }) => points.some(({ eventCount }) => eventCount > 0));
  return message(`measures.sentiment.${kind}${isAny ? "Unmeasured" : "None"}`, names);
}
