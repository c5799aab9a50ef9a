/** Krippendorff's α, at most 1, or why there is none. */
export type Alpha = { value: number } | { missing: "no-pairs" | "no-variation" };

/**
 * Krippendorff's α for nominal values: 1 where all agree, 0 where they agree as chance would, below 0 where less. A unit
 * holds what each coder who judged it said; a unit with fewer than two values is left out. None where no unit has two
 * values, or where all values are one and the same: nothing could have been confused. After Krippendorff, "Computing
 * Krippendorff's Alpha-Reliability" (2011).
 */
export function krippendorffAlpha(units: Iterable<readonly string[]>): Alpha {
  const counts = new Map<string, number>();
  let pairable = 0;
  let disagreement = 0;
  for (const values of units) {
    if (values.length < 2) continue;
    const inUnit = new Map<string, number>();
    for (const value of values) {
      inUnit.set(value, (inUnit.get(value) ?? 0) + 1);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    pairable += values.length;
    const alike = [...inUnit.values()].reduce((sum, count) => sum + count * (count - 1), 0);
    disagreement += (values.length * (values.length - 1) - alike) / (values.length - 1);
  }
  if (pairable === 0) return { missing: "no-pairs" };
  if (counts.size < 2) return { missing: "no-variation" };
  const alike = [...counts.values()].reduce((sum, count) => sum + count * count, 0);
  const expected = (pairable * pairable - alike) / (pairable - 1);
  return { value: 1 - disagreement / expected };
}
