import type { ChartModel } from "@/lib/charts/chart-model";
import { formatEventFilter } from "@/lib/relations/event-filter-url";
import { isGap } from "@/lib/relations/gap";
import { chartHash } from "./chart-hash";

/** What every file says of the chart that it holds, for programs. */
export interface ChartMetadata {
  chart: string;
  permalink: string;
  /** The filter as a query of an address. */
  filter: string;
  /** First and last day, both inclusive, days of UTC; absent without events. */
  range?: { from: string; to: string };
  countUnit: string;
  eventCount: number;
  documentCount: number;
  datasets: string[];
  hasSample: boolean;
  measureVersion: string;
  coderVersion: string;
  /** SHA-256 of the chart's contents. */
  contentHash: string;
}

/** The metadata of a chart; `origin` is the address of the server, without a slash at its end. */
export function chartMetadata(model: ChartModel, origin: string): ChartMetadata {
  const { filter, permalink, range, countUnit, eventCount, documentCount } = model.provenance;
  const { datasets, hasSample, measureVersion, coderVersion } = model.provenance;
  return {
    chart: model.id,
    permalink: `${origin}${permalink}`,
    filter: formatEventFilter(filter),
    ...(!isGap(range) && { range }),
    countUnit,
    eventCount,
    documentCount,
    datasets,
    hasSample,
    measureVersion,
    coderVersion,
    contentHash: chartHash(model),
  };
}
