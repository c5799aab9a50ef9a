import type { DyadPage } from "@/lib/charts/dyad-page";
import { withAgreementLane } from "@/lib/charts/agreement-lane";
import { compositionChart } from "@/lib/charts/composition-chart";
import { coverageStrip } from "@/lib/charts/coverage-strip";
import { mediationLanes } from "@/lib/charts/mediation-lanes";
import { sentimentChart } from "@/lib/charts/sentiment-chart";
import { tensionChart } from "@/lib/charts/tension-chart";
import type { ChartModel } from "@/lib/charts/chart-model";
import { dailySums } from "@/lib/cube/daily-sums";
import { compositionSeries } from "@/lib/measures/composition-series";
import { marksOf, sentimentSeries, tensionSeries } from "@/lib/measures/trailing-series";
import { message } from "@/lib/relations/message";
import type { ActorCode } from "@/lib/relations/actor-code";
import { addDays, toDay, toDayNumber, type Day } from "@/lib/relations/day";
import { toDyad, type Dyad } from "@/lib/relations/dyad";
import type { EventFilter } from "@/lib/relations/event-filter";
import type { Mediation } from "@/lib/relations/mediation";
import { participantsOf } from "./get-overview";
import { actorNames, findActor } from "./view/actor-names";
import { coverageLanes } from "./view/coverage-lanes";
import { dyadFilter } from "./view/dyad-filter";
import { measuredDyad, mediates, summariseDyad, viewPeriods } from "./view/dyad-summaries";
import { eventPage } from "./view/event-pages";
import { eventsOfStep, selectedMediations } from "./view/mediation-events";
import { openView, type RelationView } from "./view/open-view";
import { provenanceOf } from "./view/provenance";
import { timeAxis } from "./view/time-axis";
import { withoutQueries } from "./view/without-queries";

/**
 * All of a dyad's page, in either order of its codes; the filter's own `actors` and `with` give way to the pair, and
 * a role is asked of either of the two. Absent when a code names no known actor or both name the same.
 */
export async function getDyad(one: ActorCode, other: ActorCode, filter: EventFilter): Promise<DyadPage | undefined> {
  if (one === other) return undefined;
  const dyad = toDyad(one, other);
  const view = openView(dyadFilter({ ...filter, actors: [], with: [] }, dyad));
  const actorA = findActor(view.index, dyad.a);
  const actorB = findActor(view.index, dyad.b);
  if (!actorA || !actorB) return undefined;

  const own = dyadFilter({ ...view.markFilter, actors: [], with: [] }, dyad);
  const all = view.select(own);
  const measured = measuredDyad(view, dyad);
  const periods = viewPeriods(view);
  const mediations = selectedMediations(view.index, { ...filter, actors: [], with: [], role: "any" }).filter(
    (mediation) => mediates(mediation, dyad),
  );
  const { axis, spans } = timeAxis(filter, ownDays(view, measured?.sums, mediations));
  const days = marksOf(spans);
  const reach = days.length > 0 ? { from: addDays(days[0]!, 1 - filter.window), to: days.at(-1)! } : {};
  const lines = view.select({ ...own, ...reach });
  const provenance = provenanceOf(view, all, `/relations/${dyad.a}/${dyad.b}`, { ...filter, actors: [], with: [] });
  const subject = { filter: own, axis, provenance };
  const sentimentOf = (direction: "a-to-b" | "b-to-a") =>
    sentimentSeries(dailySums(lines, dyad, direction), days, filter.window, view.covered);
  const directed = (actor: ActorCode, counterpart: ActorCode): EventFilter => ({
    ...own,
    actors: [actor],
    with: [counterpart],
    role: "acting",
  });
  const linked = (model: ChartModel) => (view.canQuery ? model : withoutQueries(model));
  const sentiment = sentimentChart(subject, "dyad-sentiment", { a: actorA.name, b: actorB.name }, [
    {
      id: `${dyad.a}>${dyad.b}`,
      label: message("charts.rowToColumn", { row: actorA.name, column: actorB.name }),
      filter: directed(dyad.a, dyad.b),
      points: sentimentOf("a-to-b"),
    },
    {
      id: `${dyad.b}>${dyad.a}`,
      label: message("charts.rowToColumn", { row: actorB.name, column: actorA.name }),
      filter: directed(dyad.b, dyad.a),
      points: sentimentOf("b-to-a"),
    },
  ]);
  const events = eventPage(view.index, all);
  const names = actorNames(view.index, [dyad.a, dyad.b, ...mediations.flatMap(participantsOf)]);
  const shown = { ...own, from: axis.domain[0], to: axis.domain[1] };
  const daily = dailySums(view.select(shown), dyad);
  const hasAgreements = own.type.length === 0 || own.type.includes("AGREE");
  const agreements = hasAgreements ? dailySums(view.select({ ...shown, type: ["AGREE"] }), dyad) : [];
  const lanes = mediationLanes(subject, "dyad-mediations", mediations, names, eventsOfStep(view));
  return {
    actorA,
    actorB,
    ...(measured && { summary: summariseDyad(view, measured) }),
    ...(periods && { comparison: periods }),
    tension: linked(
      tensionChart(subject, actorA, actorB, tensionSeries(dailySums(lines, dyad), days, filter.window, view.covered)),
    ),
    // A direction is asked for by the acting side; where the filter asks for another role, no query can ask for both.
    sentiment: own.role === "any" ? linked(sentiment) : withoutQueries(sentiment),
    composition: linked(compositionChart(subject, "dyad-composition", compositionSeries(daily, spans))),
    mediationLanes: linked(withAgreementLane(lanes, subject, compositionSeries(agreements, spans))),
    coverage: linked(
      coverageStrip(
        subject,
        coverageLanes(view, spans, (dataset) => dailySums(view.select({ ...shown, dataset: [dataset] }), dyad)),
      ),
    ),
    mediations,
    events,
    actorNames: { ...names, ...events.actorNames },
  };
}

/**
 * The days that the page's axis spans where the filter leaves them open: from the pair's first event or mediation to
 * one window after the last, so that the line is seen to end, but not beyond the data.
 */
function ownDays(
  { covered, filter }: RelationView,
  sums: ({ firstDay: number; lastDay: number } & Dyad) | undefined,
  mediations: readonly Mediation[],
): { from: Day; to: Day } | undefined {
  const firsts = [...(sums ? [toDay(sums.firstDay)] : []), ...mediations.map(({ firstDate }) => firstDate)];
  const lasts = [...(sums ? [toDay(sums.lastDay)] : []), ...mediations.map(({ lastDate }) => lastDate)];
  const from = firsts.sort()[0];
  const last = lasts.sort().at(-1);
  if (!covered || !from || !last) return covered;
  const end = toDay(Math.min(toDayNumber(last) + filter.window, toDayNumber(covered.to)));
  return { from, to: end > last ? end : last };
}
