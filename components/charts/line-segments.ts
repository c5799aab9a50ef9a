import type { ChartPoint } from "@/lib/charts/chart-model";
import { isGap, type GapReason } from "@/lib/relations/gap";

/** Indexes of points that have a value and no neighbour with one: a line would not show them. */
export function isolatedPoints(points: readonly ChartPoint[]): Set<number> {
  const has = (index: number) => {
    const point = points[index];
    return point !== undefined && !isGap(point.value);
  };
  const isolated = new Set<number>();
  points.forEach((_, index) => {
    if (has(index) && !has(index - 1) && !has(index + 1)) isolated.add(index);
  });
  return isolated;
}

/** Indexes of points at which a line breaks off for a gap or takes up again after one; not those at its very ends. */
export function breakPoints(points: readonly ChartPoint[]): Set<number> {
  const isMissing = (index: number) => {
    const point = points[index];
    return point !== undefined && isGap(point.value);
  };
  const breaks = new Set<number>();
  points.forEach((_, index) => {
    if (!isMissing(index) && (isMissing(index - 1) || isMissing(index + 1))) breaks.add(index);
  });
  return breaks;
}

/** A stretch of the axis where no series has a value. */
export interface GapRun {
  reason: GapReason;
  from: number;
  to: number;
}

/**
 * Stretches where every series has a gap for the same reason, each reaching half-way to the next mark. `positions`
 * holds each x with the reasons found there (`undefined` where any series has a value), in the axis's order.
 */
export function gapRuns(
  positions: readonly { at: number; reason: GapReason | undefined }[],
  domain: readonly [number, number],
): GapRun[] {
  const runs: GapRun[] = [];
  positions.forEach(({ at, reason }, index) => {
    if (reason === undefined) return;
    const before = positions[index - 1];
    const after = positions[index + 1];
    const from = before ? (before.at + at) / 2 : domain[0];
    const to = after ? (at + after.at) / 2 : domain[1];
    const last = runs.at(-1);
    if (last && last.reason === reason && before?.reason === reason) last.to = to;
    else runs.push({ reason, from, to });
  });
  return runs;
}

/**
 * At most `limit` points that keep the shape: of each stretch its lowest, its highest and a gap if it has one. The
 * first and last point stay. Fewer points than the limit are returned as they are.
 */
export function thinPoints(points: readonly ChartPoint[], limit: number): readonly ChartPoint[] {
  if (points.length <= limit) return points;
  const stretches = Math.max(1, Math.floor((limit - 2) / 3));
  const kept = new Set<number>([0, points.length - 1]);
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    const start = Math.floor((stretch * points.length) / stretches);
    const end = Math.floor(((stretch + 1) * points.length) / stretches);
    let lowest: number | undefined;
    let highest: number | undefined;
    let missing: number | undefined;
    for (let index = start; index < end; index += 1) {
      const value = points[index]?.value;
      if (typeof value !== "number") missing ??= index;
      else {
        if (lowest === undefined || value < (points[lowest]?.value as number)) lowest = index;
        if (highest === undefined || value > (points[highest]?.value as number)) highest = index;
      }
    }
    for (const index of [lowest, highest, missing]) if (index !== undefined) kept.add(index);
  }
  return [...kept].sort((one, other) => one - other).map((index) => points[index] as ChartPoint);
}
