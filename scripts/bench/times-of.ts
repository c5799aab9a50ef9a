/** Times of warm runs in milliseconds. */
export interface Times {
  median: number;
  p95: number;
  runs: number;
}

/** Median and 95th percentile of `count` runs, after as many warm-up runs. */
export async function timesOf(count: number, run: () => unknown): Promise<Times> {
  for (let i = 0; i < count; i++) await run();
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const startedAt = performance.now();
    await run();
    times.push(performance.now() - startedAt);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => Number(times[Math.min(count - 1, Math.floor(share * count))]!.toFixed(2));
  return { median: at(0.5), p95: at(0.95), runs: count };
}
