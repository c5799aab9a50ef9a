import type { MeanSentiment } from "@/lib/measures/sentiment-mean";
import type { TrailingPoint } from "@/lib/measures/trailing-series";
import type { EventFilter } from "@/lib/relations/event-filter";
import { isGap } from "@/lib/relations/gap";
import { message, type Message } from "@/lib/relations/message";
import type { ChartModel, ChartSeries, SeriesTone } from "./chart-model";
import type { ChartSubject } from "./chart-subject";
import { lineSummary, roundTo } from "./line-summary";
import { SENTIMENT_AXIS, sentimentNotes, sentimentPoint } from "./sentiment-chart";
import { sharedNotes } from "./shared-notes";
import { TENSION_AXIS, tensionPoint } from "./tension-chart";

const TONES: readonly SeriesTone[] = [
  "highlight-1",
  "highlight-2",
  "highlight-3",
  "highlight-4",
  "highlight-5",
  "highlight-6",
];

/** Dyads that a chart of several lines may highlight. */
export const MAX_OVERVIEW_DYADS = TONES.length;

/** One dyad of the overview with its two lines. */
export interface OverviewDyad {
  id: string;
  /** Both names: `Afghanistan – Pakistan`. */
  label: string;
  /** The filter of exactly this dyad. */
  filter: EventFilter;
  tension: readonly TrailingPoint<number>[];
  sentiment: readonly TrailingPoint<MeanSentiment>[];
}

/** Tension over time of the chosen dyads, or the most eventful ones, at most six. Bands are left to the dyad's own chart. */
export function overviewTension(subject: ChartSubject, dyads: readonly OverviewDyad[], isChosen = false): ChartModel {
  const series = linesOf(dyads, (dyad) => dyad.tension.map((point) => tensionPoint(point, dyad.filter)));
  const highest = extreme(series, (value, best) => value > best);
  return {
    ...frame(subject, "overview-tension", series, 0, "tension", isChosen),
    headline: highest
      ? message(`measures.overviewTension.${isChosen ? "chosen" : "headline"}`, {
          dyad: highest.label,
          value: Math.round(highest.value),
        })
      : message(`measures.overviewTension.${isChosen ? "chosenNone" : "headlineNone"}`),
    y: TENSION_AXIS,
  };
}

/** Mean sentiment over time of the same dyads, both directions together. */
export function overviewSentiment(subject: ChartSubject, dyads: readonly OverviewDyad[], isChosen = false): ChartModel {
  const series = linesOf(dyads, (dyad) =>
    dyad.sentiment.map((point) => {
      const { low: _low, high: _high, ...mark } = sentimentPoint(point, dyad.filter);
      return mark;
    }),
  );
  const lowest = extreme(series, (value, best) => value < best);
  return {
    ...frame(subject, "overview-sentiment", series, 2, "sentiment", isChosen),
    headline: lowest
      ? message(`measures.overviewSentiment.${isChosen ? "chosen" : "headline"}`, {
          dyad: lowest.label,
          value: roundTo(lowest.value, 2),
        })
      : message(`measures.overviewSentiment.${isChosen ? "chosenNone" : "headlineNone"}`),
    y: SENTIMENT_AXIS,
  };
}

function linesOf(
  dyads: readonly OverviewDyad[],
  pointsOf: (dyad: OverviewDyad) => ChartSeries["points"],
): ChartSeries[] {
  return dyads.slice(0, MAX_OVERVIEW_DYADS).map((dyad, index) => ({
    id: dyad.id,
    label: dyad.label,
    tone: TONES[index]!,
    points: pointsOf(dyad),
  }));
}

function frame(
  { axis, filter, provenance }: ChartSubject,
  id: string,
  series: ChartSeries[],
  decimals: number,
  kind: "tension" | "sentiment",
  isChosen: boolean,
): Omit<ChartModel, "headline" | "y"> {
  const summary = lineSummary(
    series.flatMap(({ points }) => points),
    decimals,
  );
  const none: Message = message("measures.overview.descriptionNone");
  return {
    id,
    kind: "lines",
    measure: message(`measures.${kind}.measure`, { window: filter.window }),
    description: summary ? message("measures.overview.description", { ...summary, lines: series.length }) : none,
    x: axis,
    series,
    notes: [
      message("measures.note.trailing", { window: filter.window }),
      ...(isChosen ? [] : [message("measures.note.mostEventful", { count: series.length })]),
      ...sentimentNotes(series),
      ...sharedNotes(series, provenance),
    ],
    provenance,
  };
}

/** The series whose value at the last mark that has one is extreme. */
function extreme(
  series: readonly ChartSeries[],
  isBetter: (value: number, best: number) => boolean,
): { label: string; value: number } | undefined {
  let best: { label: string; value: number } | undefined;
  const lastDay = series[0]?.points.at(-1)?.x;
  for (const { label, points } of series) {
    const last = points.at(-1);
    if (!last || last.x !== lastDay || isGap(last.value)) continue;
    if (!best || isBetter(last.value, best.value)) best = { label: String(label), value: last.value };
  }
  return best;
}
