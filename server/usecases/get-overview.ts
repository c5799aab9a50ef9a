import type { ChartProvenance } from "@/lib/charts/chart-model";
import { compositionChart } from "@/lib/charts/composition-chart";
import type { OverviewPage } from "@/lib/charts/overview-page";
import { MAX_OVERVIEW_DYADS, overviewSentiment, overviewTension, type OverviewDyad } from "@/lib/charts/overview-lines";
import { dailySums, dailySumsOfAll } from "@/lib/cube/daily-sums";
import { topDyads } from "@/lib/cube/dyad-sums";
import { eventIdPage } from "@/lib/cube/selected-events";
import type { TensionSums } from "@/lib/cube/tension-summer";
import { compositionSeries } from "@/lib/measures/composition-series";
import type { DyadSummary } from "@/lib/measures/dyad-summary";
import { DEFAULT_MATRIX_CHOICE, type MatrixChoice } from "@/lib/relations/matrix-choice";
import { MIN_EVENTS_FOR_VERDICT } from "@/lib/measures/measure-constants";
import { tensionValue } from "@/lib/measures/tension-index";
import { NO_EVIDENCE_TENSION } from "@/lib/measures/uncalled-move";
import { marksOf, sentimentSeries, tensionValues } from "@/lib/measures/trailing-series";
import { addDays } from "@/lib/relations/day";
import { dyadKey, type Dyad } from "@/lib/relations/dyad";
import { formatDyads } from "@/lib/relations/dyad-list";
import type { EventFilter } from "@/lib/relations/event-filter";
import { isGap } from "@/lib/relations/gap";
import type { Mediation } from "@/lib/relations/mediation";
import { isOngoing } from "@/lib/relations/mediation-state";
import { withQuery } from "@/lib/relations/with-query";
import { readEvents } from "@/server/store/read-events";
import { matrixOf } from "./get-matrix";
import { actorNames, namedActor } from "./view/actor-names";
import { dyadFilter } from "./view/dyad-filter";
import {
  changeOf,
  measuredDyads,
  moveOf,
  summariseDyad,
  uncalledMoveOf,
  viewPeriods,
  type MeasuredDyad,
} from "./view/dyad-summaries";
import { actorsOf } from "./view/event-pages";
import { keyFigures } from "./view/key-figures";
import { selectedMediations } from "./view/mediation-events";
import { openView, type RelationView } from "./view/open-view";
import { provenanceOf } from "./view/provenance";
import { timeAxis, type SteppedAxis } from "./view/time-axis";
import { withoutQueries } from "./view/without-queries";

const MAX_CHANGED_DYADS = 8;
const MAX_UNCALLED_DYADS = 4;
/** Points of tension; what rounds to no move at all is not worth a line. */
const LEAST_UNCALLED_MOVE = 1;
const MAX_ACTIVE_MEDIATIONS = 6;
const LATEST_EVENTS = 5;
/** Pairs that are offered for the lines. */
const MAX_CANDIDATES = 20;

/** The overview of a filter: key figures, what changed, who mediates, the matrix, lines over time, latest events. */
export async function getOverview(
  filter: EventFilter,
  choice: MatrixChoice = DEFAULT_MATRIX_CHOICE,
  dyads: readonly Dyad[] = [],
): Promise<OverviewPage> {
  const view = openView(filter);
  const all = view.select();
  const periods = viewPeriods(view);
  const mediations = selectedMediations(view.index, filter);
  const activeMediations = mediations.filter(({ state }) => isOngoing(state)).slice(0, MAX_ACTIVE_MEDIATIONS);
  const latestEvents = readEvents(eventIdPage(all, LATEST_EVENTS).eventIds);

  const measured = measuredDyads(view);
  const stepped = timeAxis(filter, view.covered);
  const provenance = provenanceOf(view, all, "/");
  const subject = { filter: view.markFilter, axis: stepped.axis, provenance };
  const candidates = topDyads(all, MAX_CANDIDATES).map(({ a, b }) => ({ a, b }));
  const isChosen = dyads.length > 0;
  const shown = (isChosen ? dyads : candidates).slice(0, MAX_OVERVIEW_DYADS);
  const lines = shown.map((dyad) => dyadLines(view, dyad, stepped));
  const ofLines = isChosen ? { ...subject, provenance: withDyads(provenance, dyads) } : subject;
  const tension = overviewTension(ofLines, lines, isChosen);
  const sentiment = overviewSentiment(ofLines, lines, isChosen);
  const daily = dailySumsOfAll(view.select({ from: stepped.axis.domain[0], to: stepped.axis.domain[1] }));
  const composition = compositionChart(subject, "overview-composition", compositionSeries(daily, stepped.spans));
  return {
    keyFigures: keyFigures(view, mediations),
    ...(periods && { comparison: periods }),
    deteriorated: changed(view, measured, "deterioration"),
    improved: changed(view, measured, "improvement"),
    uncalled: largestUncalled(view, measured),
    activeMediations,
    matrix: matrixOf(view, provenance, choice),
    tension: view.canQuery ? tension : withoutQueries(tension),
    sentiment: view.canQuery ? sentiment : withoutQueries(sentiment),
    composition: view.canQuery ? composition : withoutQueries(composition),
    lines: { shown, candidates },
    latestEvents,
    actorNames: actorNames(view.index, [
      ...actorsOf(latestEvents),
      ...activeMediations.flatMap(participantsOf),
      ...[...candidates, ...shown].flatMap(({ a, b }) => [a, b]),
    ]),
  };
}

/** The address of the page with the pairs that are chosen. */
function withDyads(provenance: ChartProvenance, dyads: readonly Dyad[]): ChartProvenance {
  return { ...provenance, permalink: withQuery(provenance.permalink, `dyads=${formatDyads(dyads)}`) };
}

/** Codes of all who take part in a mediation. */
export function participantsOf({ mediators, parties, hosts }: Mediation): string[] {
  return [...mediators, ...parties, ...hosts];
}

function dyadLines(view: RelationView, dyad: { a: string; b: string }, { spans }: SteppedAxis): OverviewDyad {
  const { filter, index, covered, markFilter } = view;
  const own = dyadFilter(markFilter, dyad);
  const days = marksOf(spans);
  const daily =
    days.length === 0
      ? []
      : dailySums(view.select({ ...own, from: addDays(days[0]!, 1 - filter.window), to: days.at(-1)! }), dyad);
  return {
    id: dyadKey(dyad),
    label: `${namedActor(index, dyad.a).name} – ${namedActor(index, dyad.b).name}`,
    filter: own,
    tension: tensionValues(daily, days, filter.window, covered),
    sentiment: sentimentSeries(daily, days, filter.window, covered),
  };
}

/**
 * The dyads that a verdict names, those that moved most first. A verdict takes a band, which takes time: it is asked
 * for from the largest move downwards, until there are enough.
 */
function changed(
  view: RelationView,
  measured: readonly MeasuredDyad[],
  verdict: "deterioration" | "improvement",
): DyadSummary[] {
  const sign = verdict === "deterioration" ? 1 : -1;
  const moved = measured
    .filter(({ before, after }) => Math.min(before.eventCount, after.eventCount) >= MIN_EVENTS_FOR_VERDICT)
    .flatMap((dyad) => {
      const move = moveOf(dyad);
      return !isGap(move) && sign * move > 0 ? [{ dyad, size: sign * move }] : [];
    })
    .sort((x, y) => y.size - x.size);
  const named: DyadSummary[] = [];
  for (const { dyad } of moved) {
    if (named.length === MAX_CHANGED_DYADS) break;
    const change = changeOf(dyad);
    if (!isGap(change) && change.verdict === verdict) named.push(summariseDyad(view, dyad));
  }
  return named;
}

/** The dyads whose tension moved most without a verdict, largest first. */
function largestUncalled(view: RelationView, measured: readonly MeasuredDyad[]): DyadSummary[] {
  const valueOf = (sums: TensionSums) => {
    const value = tensionValue(sums);
    return isGap(value) ? NO_EVIDENCE_TENSION : value;
  };
  const moved = measured
    .map((dyad) => ({ dyad, size: Math.abs(valueOf(dyad.after) - valueOf(dyad.before)) }))
    .filter(({ size }) => size >= LEAST_UNCALLED_MOVE)
    .sort((x, y) => y.size - x.size);
  const largest: DyadSummary[] = [];
  for (const { dyad } of moved) {
    if (largest.length === MAX_UNCALLED_DYADS) break;
    const uncalled = uncalledMoveOf(dyad);
    // Silence after events is no move of tension.
    if (uncalled && uncalled.why !== "none-after") largest.push(summariseDyad(view, dyad));
  }
  return largest;
}
