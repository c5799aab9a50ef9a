import { dailySums } from "@/lib/cube/daily-sums";
import { dyadChanges } from "@/lib/cube/dyad-changes";
import { dyadSums, type DyadSums } from "@/lib/cube/dyad-sums";
import { typeSums } from "@/lib/cube/type-sums";
import { emptySums } from "@/lib/cube/event-sums";
import type { TensionSums } from "@/lib/cube/tension-summer";
import { changeReason } from "@/lib/measures/change-reason";
import type { Change } from "@/lib/measures/change";
import { comparisonPeriods, type ComparisonPeriods } from "@/lib/measures/comparison-periods";
import type { DyadSummary } from "@/lib/measures/dyad-summary";
import { SPARKLINE_POINTS } from "@/lib/measures/measure-constants";
import { meanSentiment } from "@/lib/measures/sentiment-mean";
import { tensionChange } from "@/lib/measures/tension-change";
import { tensionIndex, tensionValue } from "@/lib/measures/tension-index";
import { uncalledMove, type UncalledMove } from "@/lib/measures/uncalled-move";
import { equallySpacedDays, tensionValues } from "@/lib/measures/trailing-series";
import { addDays, toDay } from "@/lib/relations/day";
import { dyadKey, type Dyad } from "@/lib/relations/dyad";
import type { EventFilter } from "@/lib/relations/event-filter";
import { isGap, type Gap } from "@/lib/relations/gap";
import type { Mediation } from "@/lib/relations/mediation";
import type { CubeIndex } from "@/server/store/cube-index";
import { namedActor } from "./actor-names";
import { dyadFilter } from "./dyad-filter";
import type { RelationView } from "./open-view";

/** What the ranking of dyads needs, cheap for all of them: sums and values, no bands. */
export interface MeasuredDyad extends Dyad {
  sums: DyadSums;
  /** The sums of the two periods that its change compares. */
  before: TensionSums;
  after: TensionSums;
}

/** The change of a measured dyad with its verdict. */
export function changeOf({ before, after }: MeasuredDyad): Change | Gap {
  return tensionChange(tensionIndex(before), tensionIndex(after));
}

/** Its move where no verdict names it. */
export function uncalledMoveOf({ before, after }: MeasuredDyad): UncalledMove | undefined {
  const periodOf = (sums: TensionSums) => ({ tension: tensionIndex(sums), eventCount: sums.eventCount });
  return uncalledMove(periodOf(before), periodOf(after));
}

/** By how many points its tension moved; a gap where either period has none. */
export function moveOf({ before, after }: MeasuredDyad): number | Gap {
  const [earlier, later] = [tensionValue(before), tensionValue(after)];
  return isGap(later) ? later : isGap(earlier) ? earlier : later - earlier;
}

/** The periods that a view's changes compare; absent without data. */
export function viewPeriods({ filter, covered }: RelationView): ComparisonPeriods | undefined {
  return covered && comparisonPeriods(filter, covered.to);
}

/** Every dyad of the view with its sums over the filter's period and the two that are compared, in the order of the codes. */
export function measuredDyads(view: RelationView, mark: Partial<EventFilter> = {}): MeasuredDyad[] {
  const periods = viewPeriods(view);
  const selection = view.select(mark);
  const changes = new Map(periods && dyadChanges(selection, periods).map((change) => [dyadKey(change), change]));
  const nothing = emptySums();
  return dyadSums(selection).map((sums) => {
    const change = changes.get(dyadKey(sums));
    return { a: sums.a, b: sums.b, sums, before: change?.before ?? nothing, after: change?.after ?? nothing };
  });
}

/** One dyad of a view that is narrowed to it, measured; absent where the view has no event of it. */
export function measuredDyad(view: RelationView, dyad: Dyad): MeasuredDyad | undefined {
  return measuredDyads(view, dyadFilter({ ...view.markFilter, actors: [], with: [] }, dyad))[0];
}

/** The whole row of a measured dyad. */
export function summariseDyad(view: RelationView, dyad: MeasuredDyad): DyadSummary {
  const { index, filter, covered } = view;
  const { a, b, sums } = dyad;
  const tension = tensionIndex(sums);
  const change = changeOf(dyad);
  const uncalled = uncalledMoveOf(dyad);
  const sentiment = meanSentiment(sums);
  const own = dyadFilter(view.markFilter, dyad);
  const from = filter.from ?? covered?.from ?? toDay(sums.firstDay);
  const to = filter.to ?? covered?.to ?? toDay(sums.lastDay);
  const daily = dailySums(view.select({ ...own, from: addDays(from, 1 - filter.window), to }), dyad);
  const mediators = new Set(mediationsBetween(index, dyad).flatMap((one) => one.mediators));
  const reason = isGap(change) ? undefined : reasonOf(view, dyad, change.difference);
  return {
    a,
    b,
    nameOfA: namedActor(index, a).name,
    nameOfB: namedActor(index, b).name,
    tension,
    change,
    ...(uncalled && { uncalled }),
    sentiment: isGap(sentiment) ? sentiment : sentiment.value,
    eventCount: sums.eventCount,
    reportCount: sums.reportCount,
    sparkline: tensionValues(daily, equallySpacedDays(from, to, SPARKLINE_POINTS), filter.window, covered).map(
      ({ value }) => value,
    ),
    mediators: [...mediators].sort().map((code) => ({ code, name: namedActor(index, code).name })),
    firstDate: toDay(sums.firstDay),
    lastDate: toDay(sums.lastDay),
    ...(reason && { reason }),
  };
}

/** The mediations of which both of a dyad are parties. */
function mediationsBetween({ mediations }: CubeIndex, dyad: Dyad): readonly Mediation[] {
  let byDyad = mediationsByDyad.get(mediations);
  if (!byDyad) {
    byDyad = new Map<string, Mediation[]>();
    for (const mediation of mediations)
      for (const a of mediation.parties)
        for (const b of mediation.parties) {
          if (a >= b) continue;
          const between = byDyad.get(dyadKey({ a, b }));
          if (between) between.push(mediation);
          else byDyad.set(dyadKey({ a, b }), [mediation]);
        }
    mediationsByDyad.set(mediations, byDyad);
  }
  return byDyad.get(dyadKey(dyad)) ?? [];
}

/** Kept with the list that they are of. */
const mediationsByDyad = new WeakMap<readonly Mediation[], Map<string, Mediation[]>>();

/** Whether both of a dyad are parties of a mediation. */
export function mediates(mediation: Mediation, { a, b }: Dyad): boolean {
  return mediation.parties.includes(a) && mediation.parties.includes(b);
}

function reasonOf(view: RelationView, dyad: MeasuredDyad, difference: number) {
  const periods = viewPeriods(view);
  if (!periods || difference === 0) return undefined;
  const own = dyadFilter(view.markFilter, dyad);
  const types = (from: string, to: string) => typeSums(view.select({ ...own, from, to }), dyad);
  return changeReason(difference, types(periods.beforeFrom, periods.beforeTo), types(periods.from, periods.to));
}
