import { coverage, coverageByDataset } from "@/lib/cube/coverage";
import { distinctCounts } from "@/lib/cube/selected-events";
import type { RowSelection } from "@/lib/cube/row-selection";
import type { ChartProvenance } from "@/lib/charts/chart-model";
import { CODER_VERSION } from "@/lib/coder/coder-version";
import { MEASURE_VERSION } from "@/lib/measures/measure-constants";
import { SAMPLE_DATASET_ID } from "@/lib/relations/dataset";
import { toDay } from "@/lib/relations/day";
import type { EventFilter } from "@/lib/relations/event-filter";
import { formatEventFilter } from "@/lib/relations/event-filter-url";
import { gap } from "@/lib/relations/gap";
import type { RelationView } from "./open-view";

/**
 * Where the numbers of a page's charts come from. `path` is the page's, without a query, and `pageFilter` what its
 * address holds of the filter, where the path itself holds the rest.
 */
export function provenanceOf(
  view: RelationView,
  selection: RowSelection,
  path: string,
  pageFilter: EventFilter = view.filter,
): ChartProvenance {
  const { filter, index } = view;
  const query = formatEventFilter(pageFilter);
  const range = coverage(selection);
  const datasets = [...coverageByDataset(selection).keys()];
  return {
    filter,
    permalink: query === "" ? path : `${path}?${query}`,
    range: range
      ? { from: filter.from ?? toDay(range.firstDay), to: filter.to ?? toDay(range.lastDay) }
      : gap("no-events"),
    countUnit: filter.count,
    eventCount: distinctCounts(selection).eventCount,
    documentCount: view.countDocuments(selection),
    datasets: datasets.map((id) => index.datasets.find((dataset) => dataset.id === id)?.name ?? id),
    hasSample: datasets.includes(SAMPLE_DATASET_ID),
    measureVersion: MEASURE_VERSION,
    coderVersion: CODER_VERSION,
  };
}
