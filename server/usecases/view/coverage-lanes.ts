import type { CoverageLane } from "@/lib/charts/coverage-strip";
import { coverageByDataset } from "@/lib/cube/coverage";
import type { DailySums } from "@/lib/cube/day-summer";
import { selectRows } from "@/lib/cube/row-selection";
import type { BucketSpan } from "@/lib/measures/buckets";
import { compositionSeries } from "@/lib/measures/composition-series";
import { toDay } from "@/lib/relations/day";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import type { RelationView } from "./open-view";

/** One lane per dataset of the filter: the days it tells of, and the page's events in it. */
export function coverageLanes(
  { index, filter }: RelationView,
  spans: readonly BucketSpan[],
  dailyIn: (datasetId: string) => readonly DailySums[],
): CoverageLane[] {
  const told = coverageByDataset(selectRows(index.cube, { ...EMPTY_FILTER, dataset: filter.dataset }));
  return [...told].map(([datasetId, { firstDay, lastDay }]) => ({
    datasetId,
    name: index.datasets.find(({ id }) => id === datasetId)?.name ?? datasetId,
    covered: { from: toDay(firstDay), to: toDay(lastDay) },
    steps: compositionSeries(dailyIn(datasetId), spans),
  }));
}
