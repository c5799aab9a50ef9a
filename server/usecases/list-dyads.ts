import type { DyadSummary } from "@/lib/measures/dyad-summary";
import { tensionValue } from "@/lib/measures/tension-index";
import type { ActorCode } from "@/lib/relations/actor-code";
import type { EventFilter } from "@/lib/relations/event-filter";
import { isGap, type Gap } from "@/lib/relations/gap";
import { namedActor } from "./view/actor-names";
import { measuredDyads, moveOf, summariseDyad, type MeasuredDyad } from "./view/dyad-summaries";
import { compareNames } from "./view/name-order";
import { openView } from "./view/open-view";
import { pageOf } from "./view/page-of";
import { matchesActor } from "./view/matches-actor";

/** What the table of relations can be sorted by. */
export type DyadSortKey = "dyad" | "tension" | "change" | "events" | "last";

export interface DyadListOptions {
  /** Part of a name or a code of one of the two. */
  query?: string;
  /** Default `events`. */
  sort?: DyadSortKey;
  /** Default `descending`, for `dyad` `ascending`. */
  order?: "ascending" | "descending";
  /** From 1. */
  page?: number;
}

/** A page of the table of relations; rows without the value sorted by come last, whatever the order. */
export async function listDyads(
  filter: EventFilter,
  options: DyadListOptions = {},
): Promise<{ rows: DyadSummary[]; total: number; page: number; pageCount: number }> {
  const view = openView(filter);
  const { sort = "events", order = sort === "dyad" ? "ascending" : "descending" } = options;
  const wanted = options.query ?? "";
  const found = measuredDyads(view)
    .filter(({ a, b }) => wanted === "" || [a, b].some((code) => matchesActor(view.index, code, wanted)))
    .map((dyad) => ({ dyad, value: sortValue(dyad, sort) }));
  const names = new Map<ActorCode, string>();
  const nameOf = (code: ActorCode) => {
    let name = names.get(code);
    if (name === undefined) names.set(code, (name = namedActor(view.index, code).name));
    return name;
  };
  const byName = ({ dyad: x }: (typeof found)[number], { dyad: y }: (typeof found)[number]) =>
    compareNames(nameOf(x.a), nameOf(y.a)) || compareNames(nameOf(x.b), nameOf(y.b));
  const sign = order === "ascending" ? 1 : -1;
  found.sort((x, y) => {
    if (sort === "dyad") return sign * byName(x, y);
    if (x.value === undefined || y.value === undefined)
      return Number(x.value === undefined) - Number(y.value === undefined) || byName(x, y);
    return sign * (x.value - y.value) || byName(x, y);
  });
  const { rows, ...place } = pageOf(found, options.page);
  return { rows: rows.map(({ dyad }) => summariseDyad(view, dyad)), ...place };
}

/** What a dyad is sorted by; absent where it has no such value, and where names are all that is asked for. */
function sortValue(dyad: MeasuredDyad, sort: DyadSortKey): number | undefined {
  if (sort === "dyad") return undefined;
  const known = (value: number | Gap) => (isGap(value) ? undefined : value);
  if (sort === "tension") return known(tensionValue(dyad.sums));
  if (sort === "change") return known(moveOf(dyad));
  return sort === "last" ? dyad.sums.lastDay : dyad.sums.weight;
}
