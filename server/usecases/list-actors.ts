import { actorSums } from "@/lib/cube/actor-sums";
import { mediationsByMediator } from "@/lib/measures/mediation-record-of";
import type { ActorSummary } from "@/lib/measures/actor-summary";
import type { EventFilter } from "@/lib/relations/event-filter";
import { membersOf } from "@/lib/relations/event-filter-groups";
import { summariseActor } from "./view/actor-summaries";
import { matchesActor } from "./view/matches-actor";
import { selectedMediations } from "./view/mediation-events";
import { compareNames } from "./view/name-order";
import { openView } from "./view/open-view";
import { pageOf } from "./view/page-of";

/** What the table of actors can be sorted by. */
export type ActorSortKey = "name" | "events" | "acts" | "receives" | "mediations";

export interface ActorListOptions {
  /** Part of a name, or a code. */
  query?: string;
  /** Default `events`. */
  sort?: ActorSortKey;
  /** Default `descending`, for `name` `ascending`. */
  order?: "ascending" | "descending";
  /** From 1. */
  page?: number;
}

const VALUES: Record<Exclude<ActorSortKey, "name">, (row: ActorSummary) => number> = {
  events: (row) => row.eventCount,
  acts: (row) => row.actsCount,
  receives: (row) => row.receivesCount,
  mediations: (row) => row.mediationCount,
};

/** A page of the table of actors: all who take part in a dyad of the filter, those it names if it names any. */
export async function listActors(
  filter: EventFilter,
  options: ActorListOptions = {},
): Promise<{ rows: ActorSummary[]; total: number; page: number; pageCount: number }> {
  const view = openView(filter);
  const { sort = "events", order = sort === "name" ? "ascending" : "descending" } = options;
  const mediations = mediationsByMediator(selectedMediations(view.index, filter));
  const named = membersOf(view.markFilter.actors);
  const rows = actorSums(view.select())
    .filter(({ actor }) => named.length === 0 || named.includes(actor))
    .filter(({ actor }) => matchesActor(view.index, actor, options.query ?? ""))
    .map((sums) => summariseActor(view, sums, mediations.get(sums.actor)?.length ?? 0));
  const sign = order === "ascending" ? 1 : -1;
  rows.sort((x, y) => {
    const byName = compareNames(x.actor.name, y.actor.name);
    return sort === "name" ? sign * byName : sign * (VALUES[sort](x) - VALUES[sort](y)) || byName;
  });
  return pageOf(rows, options.page);
}
