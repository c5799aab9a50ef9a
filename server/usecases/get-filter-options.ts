import { coverage, coverageByDataset } from "@/lib/cube/coverage";
import { selectRows } from "@/lib/cube/row-selection";
import type { ActorCode } from "@/lib/relations/actor-code";
import { toDay } from "@/lib/relations/day";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import type { FilterOptions } from "@/lib/relations/filter-options";
import type { Language } from "@/lib/relations/language";
import { cubeIndex, type CubeIndex } from "@/server/store/cube-index";
import { askedLanguage } from "./view/asked-language";
import { searchableActors } from "./view/searchable-actors";

const optionsOf = new WeakMap<CubeIndex, Map<Language, FilterOptions>>();

/** Every page carries them; what is beyond is found by typing. */
const MOST_ACTORS = 300;

/**
 * What the controls of the filter offer: all datasets and publishers, and of the actors those with the most events
 * first, with those that are `named` whatever their number.
 */
export async function getFilterOptions(named: readonly ActorCode[] = []): Promise<FilterOptions> {
  const index = cubeIndex();
  const language = askedLanguage();
  let byLanguage = optionsOf.get(index);
  if (!byLanguage) optionsOf.set(index, (byLanguage = new Map()));
  let options = byLanguage.get(language);
  if (!options) byLanguage.set(language, (options = buildOptions(index)));
  const { actors, actorCount } = options;
  return { ...options, actors: actors.filter(({ code }, at) => at < MOST_ACTORS || named.includes(code)), actorCount };
}

function buildOptions(index: CubeIndex): FilterOptions {
  const all = selectRows(index.cube, EMPTY_FILTER);
  const datasets = coverageByDataset(all);
  const range = coverage(all);
  const actors = searchableActors(index);
  return {
    actorCount: actors.length,
    actors: actors.map(({ foldedNames: _folded, ...actor }) => actor),
    datasets: index.datasets.map((dataset) => ({ ...dataset, eventCount: datasets.get(dataset.id)?.eventCount ?? 0 })),
    publishers: [...index.publishers],
    ...(range && { coverage: { from: toDay(range.firstDay), to: toDay(range.lastDay) } }),
  };
}
