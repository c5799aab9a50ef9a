import type { ChartModel, ChartPoint, ChartSeries } from "@/lib/charts/chart-model";
import { isGap } from "@/lib/relations/gap";

/** One piece of a bar: from `start` (nearer to zero) to `end`, in values of the axis. */
export interface BarPiece {
  series: ChartSeries;
  point: ChartPoint;
  start: number;
  end: number;
}

const CONFLICT_TONES = new Set(["verbal-conflict", "material-conflict"]);

/** The value as it is drawn: conflict hangs below zero whichever sign the model gave its counts. */
export function signedValue(series: ChartSeries, value: number): number {
  return CONFLICT_TONES.has(series.tone) ? -Math.abs(value) : value;
}

/** The pieces of all bars, stacked away from zero by sign in the order of the series; gaps and zeros have none. */
export function stackedBars(model: ChartModel): BarPiece[] {
  const above = new Map<string, number>();
  const below = new Map<string, number>();
  return model.series.flatMap((series) =>
    series.points.flatMap((point): BarPiece[] => {
      if (isGap(point.value) || point.value === 0) return [];
      const value = signedValue(series, point.value);
      const side = value > 0 ? above : below;
      const start = side.get(point.x) ?? 0;
      side.set(point.x, start + value);
      return [{ series, point, start, end: start + value }];
    }),
  );
}
