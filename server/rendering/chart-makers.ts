import type { ChartFormatId } from "@/lib/export/chart-formats";
import { toCsv } from "@/lib/export/to-csv";
import { chartText } from "@/components/charts/export/chart-text";
import { BYTE_ORDER_MARK } from "@/components/charts/export/byte-order-mark";
import type { ChartContents } from "./chart-contents";
import { drawFrame } from "./draw-frame";
import { toPdf } from "./to-pdf";
import { toPng } from "./to-png";

/** How the file of each format is made; text is UTF-8. */
export const CHART_MAKERS: Readonly<
  Record<ChartFormatId, (chart: ChartContents) => string | Uint8Array | Promise<string | Uint8Array>>
> = {
  svg: async (chart) => (await drawFrame(chart)).svg,
  png: async (chart) => toPng(await drawFrame(chart), Number(chart.options["scale"] ?? 1)),
  pdf: async (chart) => toPdf(await drawFrame(chart)),
  csv: ({ table, texts }) => `${BYTE_ORDER_MARK}${toCsv(table, texts.text)}`,
  json: (chart) => chartText("json", chart, chart.origin),
  bib: (chart) => chartText("bib", chart, chart.origin),
  gexf: (chart) => chartText("gexf", chart, chart.origin),
};
