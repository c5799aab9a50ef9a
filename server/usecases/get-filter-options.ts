import { actorSums } from "@/lib/cube/actor-sums";
import { coverage, coverageByDataset } from "@/lib/cube/coverage";
import { selectRows } from "@/lib/cube/row-selection";
import { toDay } from "@/lib/relations/day";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import type { FilterOptions } from "@/lib/relations/filter-options";
import { readLexicon } from "@/server/files/read-lexicon";
import { cubeIndex, type CubeIndex } from "@/server/store/cube-index";
import { namedActor } from "./view/actor-names";

const optionsOf = new WeakMap<CubeIndex, FilterOptions>();

/** What the controls of the filter offer: all that occurs in the store, actors with the most events first. */
export async function getFilterOptions(): Promise<FilterOptions> {
  const index = cubeIndex();
  let options = optionsOf.get(index);
  if (!options) optionsOf.set(index, (options = buildOptions(index)));
  return options;
}

function buildOptions(index: CubeIndex): FilterOptions {
  const all = selectRows(index.cube, EMPTY_FILTER);
  const datasets = coverageByDataset(all);
  const range = coverage(all);
  return {
    actors: actorSums(all)
      .map(({ actor, eventCount }) => ({
        ...namedActor(index, actor),
        eventCount,
        aliases: [...new Set([...readLexicon().aliasesOf(actor), ...(index.aliases.get(actor) ?? [])])],
      }))
      .sort((x, y) => y.eventCount - x.eventCount || (x.code < y.code ? -1 : 1)),
    datasets: index.datasets.map((dataset) => ({ ...dataset, eventCount: datasets.get(dataset.id)?.eventCount ?? 0 })),
    publishers: [...index.publishers],
    ...(range && { coverage: { from: toDay(range.firstDay), to: toDay(range.lastDay) } }),
  };
}
