import type { ChartFormatId } from "@/lib/export/chart-formats";
import { toCsv } from "@/lib/export/to-csv";
import { chartText } from "@/components/charts/export/chart-text";
import { BYTE_ORDER_MARK } from "@/components/charts/export/byte-order-mark";
import type { ChartContents } from "./chart-contents";
import { drawFrame } from "./draw-frame";

/** How the file of each format is made; text is UTF-8. */
export const CHART_MAKERS: Readonly<
  Record<ChartFormatId, (chart: ChartContents) => string | Uint8Array | Promise<string | Uint8Array>>
> = {
  svg: async (chart) => (await drawFrame(chart)).svg,
  csv: ({ table, texts }) => `${BYTE_ORDER_MARK}${toCsv(table, texts.text)}`,
  json: (chart) => chartText("json", chart, chart.origin),
  bib: (chart) => chartText("bib", chart, chart.origin),
  gexf: (chart) => chartText("gexf", chart, chart.origin),
};
