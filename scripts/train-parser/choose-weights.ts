import type { AveragedWeight } from "./training-weights";

/** The `count` weights that are furthest from zero; of equal ones the lower feature and class. */
export function strongest(weights: readonly AveragedWeight[], count: number): AveragedWeight[] {
  return [...weights]
    .sort(
      (one, other) =>
        Math.abs(other.value) - Math.abs(one.value) || one.feature - other.feature || one.classIndex - other.classIndex,
    )
    .slice(0, count);
}
