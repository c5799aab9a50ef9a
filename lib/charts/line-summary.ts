import { isGap } from "@/lib/relations/gap";
import type { ChartPoint } from "./chart-model";
import { dayValues } from "./day-values";

/** The extremes of a line and their days, as values of its description. */
export type LineSummary = Record<string, string | number> & {
  count: number;
  gaps: number;
  lowest: number;
  highest: number;
};

/** The extremes of a line's marks, rounded to `decimals`; absent when no mark has a value. */
export function lineSummary(points: readonly ChartPoint[], decimals: number): LineSummary | undefined {
  let lowest: ChartPoint | undefined;
  let highest: ChartPoint | undefined;
  for (const point of points) {
    if (isGap(point.value)) continue;
    if (!lowest || point.value < (lowest.value as number)) lowest = point;
    if (!highest || point.value > (highest.value as number)) highest = point;
  }
  if (!lowest || !highest) return undefined;
  return {
    count: points.length,
    gaps: points.filter(({ value }) => isGap(value)).length,
    lowest: roundTo(lowest.value as number, decimals),
    ...dayValues("lowest", lowest.x),
    highest: roundTo(highest.value as number, decimals),
    ...dayValues("highest", highest.x),
  };
}

/** A number rounded to so many decimals, without a negative zero. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor + 0;
}
