import type { ChartModel } from "@/lib/charts/chart-model";

/** Least width, in pixels, at which a chart has room for words to the right of its plot. */
export const WIDE_CHART = 560;
const MOST_DIRECT_LABELS = 5;

/** Whether the names of the series stand at the ends of their lines at this width (else they stand in the legend). */
export function hasEndLabels(model: ChartModel, width: number): boolean {
  return model.kind === "lines" && model.series.length <= MOST_DIRECT_LABELS && width >= WIDE_CHART;
}
