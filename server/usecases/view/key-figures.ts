import { distinctCounts } from "@/lib/cube/selected-events";
import { mediationStateOn } from "@/lib/measures/mediation-filter";
import type { KeyFigure } from "@/lib/measures/key-figure";
import { comparisonPeriods } from "@/lib/measures/comparison-periods";
import { formatEventFilter } from "@/lib/relations/event-filter-url";
import { gap } from "@/lib/relations/gap";
import type { Mediation } from "@/lib/relations/mediation";
import { isOngoing } from "@/lib/relations/mediation-state";
import { message } from "@/lib/relations/message";
import type { RelationView } from "./open-view";

type Counts = Record<KeyFigure["id"], number>;

const PAGES: Record<KeyFigure["id"], string> = {
  events: "/events",
  documents: "/documents",
  actors: "/actors",
  dyads: "/relations",
  "ongoing-mediations": "/mediations",
};

/**
 * The headline numbers of a filter, each against the preceding period of equal length where the filter has a first
 * day and the data reach back before it.
 */
export function keyFigures(view: RelationView, mediations: readonly Mediation[]): KeyFigure[] {
  const { filter, covered } = view;
  const lastDay = filter.to ?? covered?.to ?? "9999-12-31";
  const now = countsIn(view, {}, mediations, lastDay);
  const periods = filter.from && covered ? comparisonPeriods(filter, covered.to) : undefined;
  const isCovered = periods && covered && periods.beforeFrom >= covered.from;
  const before = isCovered
    ? countsIn(view, { from: periods.beforeFrom, to: periods.beforeTo }, mediations, periods.beforeTo)
    : undefined;
  const query = formatEventFilter(filter);
  return (Object.keys(PAGES) as KeyFigure["id"][]).map((id) => ({
    id,
    label: message(`measures.keyFigure.${id === "events" && filter.count === "reports" ? "reports" : id}`),
    value: now[id],
    difference: before ? now[id] - before[id] : gap("outside-coverage"),
    href: hrefOf(id, query),
  }));
}

function countsIn(
  view: RelationView,
  period: { from?: string; to?: string },
  mediations: readonly Mediation[],
  lastDay: string,
): Counts {
  const selection = view.select(period);
  const counts = distinctCounts(selection);
  return {
    events: view.filter.count === "reports" ? counts.reportCount : counts.eventCount,
    documents: view.countDocuments(selection),
    actors: counts.actorCount,
    dyads: counts.dyadCount,
    "ongoing-mediations": mediations.filter((mediation) => {
      const state = mediationStateOn(mediation, lastDay);
      return state !== undefined && isOngoing(state);
    }).length,
  };
}

function hrefOf(id: KeyFigure["id"], query: string): string {
  return query === "" ? PAGES[id] : `${PAGES[id]}?${query}`;
}
