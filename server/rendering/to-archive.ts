import { chartMetadata } from "@/lib/export/chart-metadata";
import { evidenceToCsv } from "@/lib/export/evidence-rows";
import { toCsv } from "@/lib/export/to-csv";
import { BYTE_ORDER_MARK } from "@/components/charts/export/byte-order-mark";
import { chartText } from "@/components/charts/export/chart-text";
import { aboutLines } from "./about-lines";
import type { ChartContents } from "./chart-contents";
import { drawFrame } from "./draw-frame";
import { toPng } from "./to-png";
import { toZip } from "./to-zip";

const PICTURE_SCALE = 2;

/** A chart with all that stands behind it as one archive, the same bytes for the same chart. */
export async function toArchive(chart: ChartContents): Promise<Uint8Array> {
  const { model, table, texts, origin, evidence } = chart;
  const hasPicture = model.series.some(({ points }) => points.length > 0);
  const frame = hasPicture ? await drawFrame(chart) : undefined;
  const bytes = (text: string) => new TextEncoder().encode(text);
  const [title, ...about] = aboutLines(chart);
  const files: Record<string, Uint8Array> = {
    "data.csv": bytes(`${BYTE_ORDER_MARK}${toCsv(table, texts.text)}`),
    "evidence.csv": bytes(`${BYTE_ORDER_MARK}${evidenceToCsv(evidence?.rows ?? [], { hasHeader: true })}`),
    "metadata.json": bytes(`${JSON.stringify(chartMetadata(model, origin), null, 2)}\n`),
    "README.md": bytes(`# ${title}\n\n${about.map((line) => `${line}\n`).join("\n")}`),
    "citation.bib": bytes(await chartText("bib", chart, origin)),
    ...(frame && {
      "chart.svg": bytes(frame.svg),
      "chart.png": await toPng(frame, PICTURE_SCALE),
    }),
  };
  return toZip(files);
}
