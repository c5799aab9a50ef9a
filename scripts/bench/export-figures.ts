import { CHART_DIRECTORY, type ChartId } from "@/lib/charts/chart-directory";
import { timesOf, type Times } from "./times-of";

const RUNS = 12;
const EXPORTS = 1_000;
/** What is kept has filled its room by then, and the thread has all its code. */
const WARM_EXPORTS = 400;
const SAMPLED = 20;
const MIX = ["svg", "png", "svg", "pdf", "csv"] as const;

/** What the charts are of, where they are of somebody. */
const OWN: Readonly<Record<string, string>> = { a: "AFG", b: "PAK", actor: "TUR" };

/**
 * How long a picture takes that was not made before, chart by chart, with the sample collection; and whether a thousand
 * files in a row leave memory as it was.
 */
export async function exportFigures(): Promise<object> {
  // eslint-disable-next-line no-restricted-properties -- as the server runs: the thread takes it over
  Object.assign(process.env, { NODE_ENV: "production" });
  await (await import("@/server/usecases/load-sample")).loadSample();
  const { renderChart } = await import("@/server/usecases/render-chart/render-chart");
  let count = 0;
  const make = async (id: ChartId, format: string, options: Record<string, string> = {}) => {
    const { parameters } = CHART_DIRECTORY.find((entry) => entry.id === id)!;
    const own = parameters.flatMap(({ name }) => (OWN[name] === undefined ? [] : [[name, OWN[name]]]));
    const query = new URLSearchParams({ ...Object.fromEntries(own), ...options });
    // Another address of the server is another file: none is taken from memory.
    const made = await renderChart(id, format, query, { language: "en", origin: `http://${++count}.example` });
    if (!made.ok) throw new Error(`${id}.${format}: ${made.faults[0]!.code}`);
  };
  const charts = CHART_DIRECTORY.map(({ id }) => id).filter((id) => id !== "mediation-timeline");
  const timesByChart = async (format: string, options?: Record<string, string>) => {
    const times: Record<string, Times> = {};
    for (const id of charts) times[id] = await timesOf(RUNS, () => make(id, format, options));
    return { slowestP95: Math.max(...Object.values(times).map(({ p95 }) => p95)), charts: times };
  };
  return {
    svg: { limitMilliseconds: 500, ...(await timesByChart("svg")) },
    png2x: { limitMilliseconds: 1_300, ...(await timesByChart("png", { scale: "2" })) },
    pdf: await timesByChart("pdf"),
    memory: await memoryFigures((index) => make(charts[index % charts.length]!, MIX[index % MIX.length]!)),
  };
}

async function memoryFigures(make: (index: number) => Promise<void>): Promise<object> {
  const megabytes: number[] = [];
  for (let index = 0; index < WARM_EXPORTS + EXPORTS; index += 1) {
    await make(index);
    if (index >= WARM_EXPORTS && index % SAMPLED === 0) megabytes.push(process.memoryUsage().rss / 1e6);
  }
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  const fifth = Math.floor(megabytes.length / 5);
  const [first, last] = [mean(megabytes.slice(0, fifth)), mean(megabytes.slice(-fifth))];
  return {
    exports: EXPORTS,
    firstMegabytes: Math.round(first),
    lastMegabytes: Math.round(last),
    growthPercent: Number((((last - first) / first) * 100).toFixed(1)),
    limitPercent: 10,
  };
}
