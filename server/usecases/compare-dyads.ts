import type { ChartModel } from "@/lib/charts/chart-model";
import { dailySums } from "@/lib/cube/daily-sums";
import type { DyadSummary } from "@/lib/measures/dyad-summary";
import type { Dyad } from "@/lib/relations/dyad";
import { toDay } from "@/lib/relations/day";
import type { EventFilter } from "@/lib/relations/event-filter";
import type { NamedActor } from "@/lib/relations/named-actor";
import { getDyad } from "./get-dyad";
import { dyadFilter } from "./view/dyad-filter";
import { measuredDyad, summariseDyad } from "./view/dyad-summaries";
import { openView } from "./view/open-view";

/** One of several dyads beside one another. */
export interface ComparedDyad {
  actorA: NamedActor;
  actorB: NamedActor;
  /** Absent when no event of the filter concerns the pair. */
  summary?: DyadSummary;
  tension: ChartModel;
  sentiment: ChartModel;
  composition: ChartModel;
}

/**
 * Several dyads on one axis and the same scales: the filter's days, and where it leaves them open those from the first
 * event of any of the dyads to the end of the data. Dyads of unknown actors are left out.
 */
export async function compareDyads(dyads: readonly Dyad[], filter: EventFilter): Promise<ComparedDyad[]> {
  const open = { ...filter, actors: [], with: [] };
  const view = openView(open);
  const firsts = dyads.flatMap((dyad) => {
    const first = dailySums(view.select(dyadFilter(view.markFilter, dyad)), dyad)[0];
    return first ? [toDay(first.day)] : [];
  });
  const from = filter.from ?? firsts.sort()[0] ?? view.covered?.from;
  const to = filter.to ?? view.covered?.to;
  const isRange = from !== undefined && to !== undefined && from <= to;
  const shared = isRange ? { ...open, from, to } : open;
  const pages = await Promise.all(dyads.map(async (dyad) => ({ dyad, page: await getDyad(dyad.a, dyad.b, shared) })));
  const drawn = pages.flatMap(({ dyad, page }) => (page ? [{ page, summary: summaryOf(dyad, open) }] : []));
  const most = Math.max(1, ...drawn.map(({ page }) => topOf(page.composition)));
  const widest = drawn.find(({ page }) => topOf(page.composition) === most)?.page.composition.y;
  return drawn.map(({ page, summary }, index) => ({
    actorA: page.actorA,
    actorB: page.actorB,
    ...(summary && { summary }),
    tension: { ...page.tension, id: `tension-${index + 1}` },
    sentiment: { ...page.sentiment, id: `sentiment-${index + 1}` },
    composition: { ...page.composition, id: `composition-${index + 1}`, y: widest ?? page.composition.y },
  }));
}

/** The figures of a dyad's own page, whose days the comparison does not narrow. */
function summaryOf(dyad: Dyad, filter: EventFilter): DyadSummary | undefined {
  const view = openView(dyadFilter(filter, dyad));
  const measured = measuredDyad(view, dyad);
  return measured && summariseDyad(view, measured);
}

function topOf({ y }: ChartModel): number {
  return y.kind === "value" ? y.domain[1] : 0;
}
