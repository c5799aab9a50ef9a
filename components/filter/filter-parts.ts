import { filterWords, type FilterNames, type FilterPart } from "@/lib/charts/filter-words";
import type { EventFilter } from "@/lib/relations/event-filter";
import type { FilterOptions } from "@/lib/relations/filter-options";
import type { NamedActor } from "@/lib/relations/named-actor";

/** Actors that the page's own path fixes, in place of those of the filter. */
export interface FixedActors {
  actors?: Pick<NamedActor, "code" | "name">[];
  with?: Pick<NamedActor, "code" | "name">[];
}

/** The names that the filter's codes and ids stand for. */
export function namesOfOptions(
  options: Pick<FilterOptions, "actors" | "datasets">,
  fixed: FixedActors = {},
): FilterNames {
  const actors = [...options.actors, ...(fixed.actors ?? []), ...(fixed.with ?? [])];
  return {
    actors: Object.fromEntries(actors.map(({ code, name }) => [code, name])),
    datasets: Object.fromEntries(options.datasets.map(({ id, name }) => [id, name])),
  };
}

/** The parts of the sentence for a page: its fixed actors stand where the filter's would. */
export function filterParts(filter: EventFilter, names: FilterNames, fixed: FixedActors = {}): FilterPart[] {
  const codes = (actors: FixedActors["actors"]) => actors?.map(({ code }) => code);
  return filterWords(
    { ...filter, actors: codes(fixed.actors) ?? filter.actors, with: codes(fixed.with) ?? filter.with },
    names,
  );
}
