/** Round numbers from 0 to at least `largest`, about four steps: the upper half of a symmetric axis of counts. */
export function countTicks(largest: number): number[] {
  const rough = Math.max(largest, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(
    1,
    [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough)!,
  );
  const ticks = [0];
  while (ticks.at(-1)! < largest || ticks.length < 2) ticks.push(ticks.length * step);
  return ticks;
}
