import { CHART_DIRECTORY, chartEntry } from "@/lib/charts/chart-directory";
import type { ChartModel } from "@/lib/charts/chart-model";
import type { FilterNames } from "@/lib/charts/filter-words";
import { MOST_EVIDENCE_EVENTS, type ChartEvidence } from "@/lib/export/chart-evidence";
import { chartHash } from "@/lib/export/chart-hash";
import { formatsOf, type ChartFormat } from "@/lib/export/chart-formats";
import { exportFileName } from "@/lib/export/export-file-name";
import type { Fault, Outcome } from "@/lib/relations/fault";
import { localeOf, type Language } from "@/lib/relations/language";
import { message } from "@/lib/relations/message";
import { namedActors } from "@/lib/relations/named-actors";
import { ask, askOnce } from "@/server/usecases/ask";
import { renderInThread } from "@/server/workers/render-in-thread";
import { inLanguage } from "@/server/usecases/view/asked-language";
import { readChartModel } from "./read-chart-model";
import { readChartQuery } from "./read-chart-query";

/** Where and in which words a file is made. */
export interface RenderPlace {
  /** Language of words and names. */
  language: Language;
  /** Address of the server, without a slash at its end; it stands in the links that files hold. */
  origin: string;
}

/** A chart as a file. */
export interface ChartFile {
  bytes: Uint8Array;
  /** Media type. */
  type: string;
  name: string;
  /** SHA-256 of the chart's contents, 64 hexadecimal digits. */
  contentHash: string;
}

/**
 * A chart of the directory as a file of a format, from the same model as the page's. Faults: `unknown-chart`,
 * `unknown-format`, those of its parameters, `chart-of-nothing` where nobody or nothing has that name,
 * `nothing-to-draw`, and `chart-not-made` with the reason.
 */
export async function renderChart(
  id: string,
  formatId: string,
  parameters: URLSearchParams,
  { language, origin }: RenderPlace,
): Promise<Outcome<ChartFile>> {
  const entry = chartEntry(id);
  if (!entry)
    return refusal("unknown-chart", { chart: shorten(id), known: CHART_DIRECTORY.map((one) => one.id).join(", ") });
  const formats = formatsOf(entry.kind);
  const format = formats.find((one) => one.id === formatId);
  if (!format) {
    return refusal("unknown-format", {
      format: shorten(formatId),
      chart: id,
      known: formats.map((one) => one.id).join(", "),
    });
  }
  const read = readChartQuery(entry, format, parameters);
  if (!read.ok) return read;
  const { query, options } = read.value;
  const model = await inLanguage(language, () => readChartModel(query));
  if (!model) return refusal("chart-of-nothing", { chart: id });
  if ((format as ChartFormat).isPicture && model.series.every(({ points }) => points.length === 0)) {
    return refusal("nothing-to-draw", { chart: id });
  }
  const names = await inLanguage(language, () => namesOf(model));
  const evidence = (format as ChartFormat).hasEvidence && (await evidenceOf(model));
  const made = await renderInThread({
    ...(evidence && { evidence }),
    model,
    names,
    format: format.id,
    options,
    locale: localeOf(language),
    origin,
  });
  if (!made.ok) return made;
  const { scale, shape } = options;
  const suffix = [shape?.replace(":", "-"), scale && `${scale}x`, format.id].filter(Boolean).join(".");
  const contentHash = chartHash(model);
  return {
    ok: true,
    value: { bytes: made.value, type: format.type, name: exportFileName(model, suffix), contentHash },
  };
}

/** The evidence behind the events of the chart's filter, the newest first, as far as a file takes it. */
async function evidenceOf({ provenance: { filter } }: ChartModel): Promise<ChartEvidence> {
  const { next, ...part } = await askOnce("giveEvidence", filter, { limit: MOST_EVIDENCE_EVENTS });
  return { ...part, isCut: next !== undefined };
}

/** Names of the actors and datasets of the chart's filter. */
async function namesOf({ provenance: { filter } }: ChartModel): Promise<FilterNames> {
  const { actors, datasets } = await ask("getFilterOptions", namedActors(filter));
  const wanted = new Set(namedActors(filter));
  return {
    actors: Object.fromEntries(actors.filter(({ code }) => wanted.has(code)).map(({ code, name }) => [code, name])),
    datasets: Object.fromEntries(datasets.map(({ id, name }) => [id, name])),
  };
}

function refusal(code: string, values: Record<string, string>): { ok: false; faults: Fault[] } {
  return { ok: false, faults: [{ code, message: message(`faults.api.${code}`, values) }] };
}

function shorten(text: string): string {
  return text.slice(0, 100).toWellFormed();
}
