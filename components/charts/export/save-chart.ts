"use client";

import type { ChartModel } from "@/lib/charts/chart-model";
import type { ChartTable } from "@/lib/charts/chart-table";
import { exportFileName } from "@/lib/export/export-file-name";
import { toCsv } from "@/lib/export/to-csv";
import type { ChartTexts } from "../chart-texts";
import { BYTE_ORDER_MARK } from "./byte-order-mark";
import { renderFrame } from "./render-frame";
import { saveFile } from "./save-file";
import { toPng } from "./to-png";

/** A file that the menu offers. */
export type ChartFile =
  { format: "svg" } | { format: "csv" } | { format: "json" | "gexf" | "bib" } | { format: "png"; scale: 1 | 2 | 4 };

const TYPES = {
  json: "application/json",
  gexf: "application/gexf+xml;charset=utf-8",
  bib: "application/x-bibtex;charset=utf-8",
} as const;

/** Makes a file of a chart and hands it to the browser's downloads; returns its name. Throws when it cannot be made. */
export async function saveChart(
  file: ChartFile,
  chart: { model: ChartModel; table: ChartTable; filterText: string; texts: ChartTexts },
): Promise<string> {
  const { model, table, filterText, texts } = chart;
  if (file.format === "csv") {
    const name = exportFileName(model, "csv");
    saveFile(new Blob([BYTE_ORDER_MARK, toCsv(table, texts.text)], { type: "text/csv;charset=utf-8" }), name);
    return name;
  }
  if (file.format !== "svg" && file.format !== "png") {
    const name = exportFileName(model, file.format);
    const { chartText } = await import("./chart-text");
    saveFile(
      new Blob([await chartText(file.format, chart, window.location.origin)], { type: TYPES[file.format] }),
      name,
    );
    return name;
  }
  const frame = await renderFrame(model, filterText, texts, window.location.origin);
  if (file.format === "svg") {
    const name = exportFileName(model, "svg");
    saveFile(new Blob([frame.svg], { type: "image/svg+xml;charset=utf-8" }), name);
    return name;
  }
  const name = exportFileName(model, `${file.scale}x.png`);
  saveFile(await toPng(frame, file.scale), name);
  return name;
}
