import type { ChartModel } from "@/lib/charts/chart-model";

/** The model with its marks' links left out, for a filter whose marks no query of the page of events can name. */
export function withoutQueries(model: ChartModel): ChartModel {
  return {
    ...model,
    series: model.series.map((series) => ({
      ...series,
      points: series.points.map(({ eventQuery: _eventQuery, ...point }) => point),
    })),
  };
}
