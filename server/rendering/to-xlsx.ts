import { unzipSync } from "fflate";
import writeExcelFile from "write-excel-file/node";
import { chartMetadata } from "@/lib/export/chart-metadata";
import { EVIDENCE_COLUMNS } from "@/lib/export/evidence-rows";
import { plainCell } from "@/lib/export/plain-cell";
import { GAP_COLUMN } from "@/lib/export/to-csv";
import { isGap } from "@/lib/relations/gap";
import { aboutLines } from "./about-lines";
import type { ChartContents } from "./chart-contents";
import { zipFiles } from "./to-zip";

/** What a sheet's cell takes at most (Excel specifications and limits). */
const MOST_CHARACTERS = 32_767;

type Cell = { value: string | number; type: StringConstructor | NumberConstructor; fontWeight?: "bold" } | null;

/**
 * A chart as a workbook of four sheets: about, metadata, data, evidence. Texts are typed as texts, so nothing is taken
 * for a formula; the same chart gives the same bytes.
 */
export async function toXlsx(chart: ChartContents): Promise<Uint8Array> {
  const { table, texts, model, origin, evidence } = chart;
  const hasGaps = table.rows.some((row) => row.some(isGap));
  const head = [...table.columns.map(({ label }) => texts.text(label)), ...(hasGaps ? [GAP_COLUMN] : [])];
  const data = table.rows.map((row) => [
    ...row.map((cell) => plainCell(cell, texts.text) ?? ""),
    ...(hasGaps ? [row.find(isGap)?.reason ?? ""] : []),
  ]);
  const metadata = Object.entries(chartMetadata(model, origin)).map(([name, value]) => [
    name,
    typeof value === "number" || typeof value === "string" ? value : JSON.stringify(value),
  ]);
  const sheets = [
    { sheet: "about", data: aboutLines(chart).map((line) => [cellOf(line)]), columns: [{ width: 110 }] },
    { sheet: "metadata", data: metadata.map((row) => row.map(cellOf)), columns: [{ width: 20 }, { width: 90 }] },
    { sheet: "data", data: [head.map(boldCell), ...data.map((row) => row.map(cellOf))], stickyRowsCount: 1 },
    {
      sheet: "evidence",
      data: [[...EVIDENCE_COLUMNS].map(boldCell), ...(evidence?.rows ?? []).map((row) => row.map(cellOf))],
      stickyRowsCount: 1,
    },
  ];
  const bytes = await writeExcelFile(sheets as never).toBuffer();
  return zipFiles(unzipSync(new Uint8Array(bytes)));
}

function cellOf(value: string | number): Cell {
  if (value === "") return null;
  if (typeof value === "number") return { value, type: Number };
  return { value: value.slice(0, MOST_CHARACTERS), type: String };
}

function boldCell(value: string): Cell {
  return { value, type: String, fontWeight: "bold" };
}
