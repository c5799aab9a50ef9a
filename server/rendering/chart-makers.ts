import { chartMetadata } from "@/lib/export/chart-metadata";
import type { ChartFormatId } from "@/lib/export/chart-formats";
import { toCsv } from "@/lib/export/to-csv";
import { toGeojson } from "@/lib/export/to-geojson";
import { toGraphml } from "@/lib/export/to-graphml";
import { loadShapes } from "@/components/charts/map-geometry";
import { fileTexts } from "@/components/charts/export/xml-safe";
import { chartText } from "@/components/charts/export/chart-text";
import { BYTE_ORDER_MARK } from "@/components/charts/export/byte-order-mark";
import type { ChartContents } from "./chart-contents";
import { drawFrame } from "./draw-frame";
import { toPptx } from "./pptx/to-pptx";
import { toArchive } from "./to-archive";
import { toPdf } from "./to-pdf";
import { toPng } from "./to-png";
import { toXlsx } from "./to-xlsx";

/** How the file of each format is made; text is UTF-8. */
export const CHART_MAKERS: Readonly<
  Record<ChartFormatId, (chart: ChartContents) => string | Uint8Array | Promise<string | Uint8Array>>
> = {
  svg: async (chart) => (await drawFrame(chart)).svg,
  png: async (chart) => toPng(await drawFrame(chart), Number(chart.options["scale"] ?? 1)),
  pdf: async (chart) => toPdf(await drawFrame(chart)),
  pptx: toPptx,
  csv: ({ table, texts }) => `${BYTE_ORDER_MARK}${toCsv(table, texts.text)}`,
  xlsx: toXlsx,
  zip: toArchive,
  json: (chart) => chartText("json", chart, chart.origin),
  bib: (chart) => chartText("bib", chart, chart.origin),
  csl: (chart) => chartText("csl", chart, chart.origin),
  gexf: (chart) => chartText("gexf", chart, chart.origin),
  graphml: ({ model, origin, texts }) => toGraphml(model, chartMetadata(model, origin), fileTexts(texts).text),
  geojson: async ({ model, origin, texts }) =>
    toGeojson(model, await loadShapes(true), chartMetadata(model, origin), texts.text),
};
