import type { EventSums } from "./event-sums";
import { INTENSITY_PARTS, SENTIMENT_PARTS } from "./relation-cube";

/** Numbers that the sums of one group take in a `Float64Array`. */
export const SUM_WIDTH = 18;

/**
 * Places of these numbers. Intensities are held as Σ |i| and Σ i: conflict and cooperation are half their difference
 * and half their sum. Of the quad classes each is the first of four, in the order of `QUAD_CLASSES`.
 */
export const SUM = {
  count: 0,
  reports: 1,
  weight: 2,
  absolute: 3,
  signed: 4,
  signedWeight: 5,
  sentiment: 6,
  squares: 7,
  weightByQuad: 8,
  eventsByQuad: 12,
  tonedCount: 16,
  tonedWeight: 17,
} as const;

/** Rows that three counters of ten bits can hold. */
export const MOST_AT_ONCE = (1 << 10) - 1;

/** The sums at `at`, in units of one. */
export function sumsAt(sums: Float64Array, at: number): EventSums {
  return {
    eventCount: sums[at + SUM.count]!,
    reportCount: sums[at + SUM.reports]!,
    weight: sums[at + SUM.weight]!,
    conflict: (sums[at + SUM.absolute]! - sums[at + SUM.signed]!) / (2 * INTENSITY_PARTS),
    cooperation: (sums[at + SUM.absolute]! + sums[at + SUM.signed]!) / (2 * INTENSITY_PARTS),
    signedWeight: sums[at + SUM.signedWeight]!,
    tonedCount: sums[at + SUM.tonedCount]!,
    tonedWeight: sums[at + SUM.tonedWeight]!,
    sentiment: sums[at + SUM.sentiment]! / SENTIMENT_PARTS,
    sentimentSquares: sums[at + SUM.squares]! / SENTIMENT_PARTS ** 2,
    weightByQuad: fourAt(sums, at + SUM.weightByQuad),
    eventsByQuad: fourAt(sums, at + SUM.eventsByQuad),
  };
}

/** The sums at `at` with more fields, which is quicker than a spread. */
export function sumsWith<T extends object>(sums: Float64Array, at: number, more: T): EventSums & T {
  const own = sumsAt(sums, at) as EventSums & T;
  for (const key in more) (own as T)[key] = more[key];
  return own;
}

function fourAt(sums: Float64Array, at: number): number[] {
  return [sums[at]!, sums[at + 1]!, sums[at + 2]!, sums[at + 3]!];
}

/**
 * Adds what at most `MOST_AT_ONCE` rows amount to, where each counts once; `quads` is the sum of their units (see
 * `cubeTables`).
 */
export function addTo(
  sums: Float64Array,
  at: number,
  count: number,
  reports: number,
  absolute: number,
  signed: number,
  signedCount: number,
  toned: number,
  sentiment: number,
  squares: number,
  quads: number,
): void {
  sums[at + SUM.count]! += count;
  sums[at + SUM.reports]! += reports;
  sums[at + SUM.weight]! += count;
  sums[at + SUM.absolute]! += absolute;
  sums[at + SUM.signed]! += signed;
  sums[at + SUM.signedWeight]! += signedCount;
  sums[at + SUM.tonedCount]! += toned;
  sums[at + SUM.tonedWeight]! += toned;
  sums[at + SUM.sentiment]! += sentiment;
  sums[at + SUM.squares]! += squares;
  const first = quads & MOST_AT_ONCE;
  const second = (quads >>> 10) & MOST_AT_ONCE;
  const third = (quads >>> 20) & MOST_AT_ONCE;
  const fourth = count - first - second - third;
  sums[at + SUM.weightByQuad]! += first;
  sums[at + SUM.weightByQuad + 1]! += second;
  sums[at + SUM.weightByQuad + 2]! += third;
  sums[at + SUM.weightByQuad + 3]! += fourth;
  sums[at + SUM.eventsByQuad]! += first;
  sums[at + SUM.eventsByQuad + 1]! += second;
  sums[at + SUM.eventsByQuad + 2]! += third;
  sums[at + SUM.eventsByQuad + 3]! += fourth;
}
