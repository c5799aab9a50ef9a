import type { DyadSummary } from "@/lib/measures/dyad-summary";
import { tensionValue } from "@/lib/measures/tension-index";
import type { EventFilter } from "@/lib/relations/event-filter";
import { isGap, type Gap } from "@/lib/relations/gap";
import { namedActor } from "./view/actor-names";
import { measuredDyads, moveOf, summariseDyad, type MeasuredDyad } from "./view/dyad-summaries";
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
  const nameOf = ({ a, b }: MeasuredDyad) => `${namedActor(view.index, a).name} ${namedActor(view.index, b).name}`;
  const found = measuredDyads(view)
    .filter(({ a, b }) => [a, b].some((code) => matchesActor(view.index, code, options.query ?? "")))
    .map((dyad) => ({ dyad, name: nameOf(dyad) }));
  const sign = order === "ascending" ? 1 : -1;
  found.sort((x, y) => {
    const byName = x.name.localeCompare(y.name, "en");
    if (sort === "dyad") return sign * byName;
    const [one, other] = [sortValue(x.dyad, sort), sortValue(y.dyad, sort)];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined) || byName;
    return sign * (one - other) || byName;
  });
  const { rows, ...place } = pageOf(found, options.page);
  return { rows: rows.map(({ dyad }) => summariseDyad(view, dyad)), ...place };
}

function sortValue(dyad: MeasuredDyad, sort: DyadSortKey): number | undefined {
  const known = (value: number | Gap) => (isGap(value) ? undefined : value);
  if (sort === "tension") return known(tensionValue(dyad.sums));
  if (sort === "change") return known(moveOf(dyad));
  return sort === "last" ? dyad.sums.lastDay : dyad.sums.weight;
}
