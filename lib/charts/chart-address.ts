import { FILTER_PARAMETERS } from "@/lib/relations/event-filter-url";
import { chartEntry, chartsOfPage, type ChartEntry, type ChartId } from "./chart-directory";
import type { ChartModel } from "./chart-model";

/** A chart with what is asked of it, as an address says it. */
export interface AskedChart {
  id: ChartId;
  query: URLSearchParams;
}

/** Path below which charts are given: `/api/v1/charts/dyad-tension.svg?a=AFG&b=PAK`. */
export const CHARTS_PATH = "/api/v1/charts";

/**
 * The chart that a page's address shows: the one that its fragment or `chart` names, else the page's first. What the
 * page knows and the chart does not is left out. Absent where the page shows no chart, or none of that name.
 */
export function chartOfPage(address: string, chart?: string): AskedChart | undefined {
  const { pathname, searchParams, hash } = new URL(address, "http://entente.invalid");
  const wanted = chart ?? hash.slice(1);
  const shown = chartsOfPage(pathname).find(({ entry }) => wanted === "" || entry.id === wanted);
  return shown && { id: shown.entry.id, query: ownQuery(shown.entry, searchParams, shown.given) };
}

/**
 * The address of a shown chart as a file of a format, with further parameters of the format and without the notes that
 * it does not show; absent where it has none.
 */
export function chartAddress(
  { id, provenance, flags }: Pick<ChartModel, "id" | "provenance" | "flags">,
  format: string,
  options: Readonly<Record<string, string>> = {},
): string | undefined {
  const entry = chartEntry(id);
  const asked = entry && chartOfPage(provenance.permalink, id);
  if (!asked) return undefined;
  if (!flags && entry.parameters.some(({ name }) => name === "notes")) asked.query.append("notes", "off");
  for (const [name, value] of Object.entries(options)) asked.query.append(name, value);
  const query = asked.query.toString().replaceAll("%7E", "~");
  return `${CHARTS_PATH}/${id}.${format}${query === "" ? "" : `?${query}`}`;
}

function ownQuery(entry: ChartEntry, given: URLSearchParams, ofPath: Readonly<Record<string, string>>) {
  const known = new Set<string>([...FILTER_PARAMETERS, ...entry.parameters.map(({ name }) => name)]);
  const query = new URLSearchParams(ofPath);
  for (const [name, value] of given) if (known.has(name) && !query.has(name)) query.append(name, value);
  return query;
}
