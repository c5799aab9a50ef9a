import { eventQuery } from "@/lib/charts/event-query";
import {
  periodRows,
  periodsAround,
  type PeriodComparison,
  type PeriodStep,
  type PeriodSums,
} from "@/lib/charts/period-comparison";
import type { DaySpan } from "@/lib/charts/day-spans";
import { dailySums } from "@/lib/cube/daily-sums";
import { dyadSums } from "@/lib/cube/dyad-sums";
import { compositionSeries } from "@/lib/measures/composition-series";
import { sentimentSeries, tensionSeries } from "@/lib/measures/trailing-series";
import type { ActorCode } from "@/lib/relations/actor-code";
import { toDayNumber, type Day } from "@/lib/relations/day";
import { toDyad, type Dyad } from "@/lib/relations/dyad";
import type { EventFilter } from "@/lib/relations/event-filter";
import { QUAD_CLASSES } from "@/lib/relations/quad-class";
import { actorNames, findActor } from "./view/actor-names";
import { dyadFilter } from "./view/dyad-filter";
import { mediates } from "./view/dyad-summaries";
import { eventsOfStep, selectedMediations } from "./view/mediation-events";
import { openView, type RelationView } from "./view/open-view";
import { provenanceOf } from "./view/provenance";

/**
 * A dyad in the `days` days before `split` and the same number from it on; the filter's own days give way to them.
 * Absent when a code names no known actor or both name the same.
 */
export async function comparePeriods(
  one: ActorCode,
  other: ActorCode,
  filter: EventFilter,
  split: Day,
  days: number,
): Promise<PeriodComparison | undefined> {
  if (one === other) return undefined;
  const dyad = toDyad(one, other);
  const { from: _from, to: _to, ...undated } = { ...filter, actors: [], with: [] };
  const view = openView(dyadFilter(undated, dyad));
  const actorA = findActor(view.index, dyad.a);
  const actorB = findActor(view.index, dyad.b);
  if (!actorA || !actorB) return undefined;
  const own = dyadFilter({ ...view.markFilter, actors: [], with: [] }, dyad);
  const { before, after } = periodsAround(split, days, view.covered?.to);
  const stepsBefore = stepsWithin(view, dyad, undated, before);
  const stepsAfter = stepsWithin(view, dyad, undated, after);
  const both = view.select({ ...own, from: before.from, to: after.to });
  return {
    split,
    days: toDayNumber(after.to) - toDayNumber(after.from) + 1,
    before,
    after,
    rows: periodRows(
      { a: actorA.name, b: actorB.name },
      sumsOf(view, dyad, own, before, stepsBefore.length),
      sumsOf(view, dyad, own, after, stepsAfter.length),
    ),
    stepsBefore,
    stepsAfter,
    isCovered: view.covered !== undefined && view.covered.from <= before.from && after.to <= view.covered.to,
    provenance: provenanceOf(view, both, `/relations/${dyad.a}/${dyad.b}`, { ...filter, actors: [], with: [] }),
  };
}

function sumsOf(view: RelationView, dyad: Dyad, own: EventFilter, span: DaySpan, stepCount: number): PeriodSums {
  const selection = view.select({ ...own, ...span });
  const daily = dailySums(selection, dyad);
  const length = toDayNumber(span.to) - toDayNumber(span.from) + 1;
  const [tension] = tensionSeries(daily, [span.to], length, view.covered);
  const directed = (direction: "a-to-b" | "b-to-a") =>
    sentimentSeries(dailySums(selection, dyad, direction), [span.to], length, view.covered)[0]!;
  const [forth, back] = [directed("a-to-b"), directed("b-to-a")];
  const [composition] = compositionSeries(daily, [span]);
  const sums = dyadSums(selection).find(({ a, b }) => a === dyad.a && b === dyad.b);
  const query = (mark: Partial<EventFilter>) => (view.canQuery ? eventQuery(own, { ...mark, ...span }) : undefined);
  // A direction is asked for by the acting side, so that no other role can be asked for at once.
  const from = (actor: string, counterpart: string) =>
    own.role === "any" ? query({ actors: [actor], with: [counterpart], role: "acting" }) : undefined;
  const [all, toB, toA] = [query({}), from(dyad.a, dyad.b), from(dyad.b, dyad.a)];
  return {
    tension: tension!.value,
    forth: forth.value,
    back: back.value,
    forthCount: forth.eventCount,
    backCount: back.eventCount,
    countByQuad: composition!.countByQuad,
    eventCountByQuad: composition!.eventCountByQuad,
    eventCount: composition!.eventCount,
    reportCount: sums?.reportCount ?? 0,
    stepCount,
    queries: {
      ...(all && { all }),
      ...(toB && { forth: toB }),
      ...(toA && { back: toA }),
      quads: QUAD_CLASSES.map((quad) => query({ quad: [quad] })),
    },
  };
}

function stepsWithin(view: RelationView, dyad: Dyad, filter: EventFilter, span: DaySpan): PeriodStep[] {
  const mediations = selectedMediations(view.index, { ...filter, role: "any" }).filter((one) => mediates(one, dyad));
  const names = actorNames(
    view.index,
    mediations.flatMap(({ mediators, steps }) => [...mediators, ...steps.flatMap((step) => step.mediators)]),
  );
  const eventsOf = eventsOfStep(view);
  return mediations
    .flatMap((mediation) =>
      mediation.steps
        .filter(({ stateDate }) => span.from <= stateDate && stateDate <= span.to)
        .map((step): PeriodStep => {
          const { eventQuery: found } = eventsOf(mediation, step);
          const { id: mediationId, mediators } = mediation;
          const { state, stateDate } = step;
          return {
            mediationId,
            mediators: mediators.map((code) => names[code] ?? code),
            state,
            stateDate,
            ...(found && { eventQuery: found }),
          };
        }),
    )
    .sort((x, y) => (x.stateDate < y.stateDate ? -1 : x.stateDate > y.stateDate ? 1 : x.mediationId - y.mediationId));
}
