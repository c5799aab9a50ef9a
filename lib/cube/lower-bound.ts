/** First position in `[start, end)` whose value is at least `wanted`; `end` when there is none. Values ascend. */
export function lowerBound(values: ArrayLike<number>, wanted: number, start = 0, end = values.length): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
