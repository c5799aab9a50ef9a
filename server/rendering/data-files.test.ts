import { DOMParser } from "@xmldom/xmldom";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { ChartModel } from "@/lib/charts/chart-model";
import { toChartTable } from "@/lib/charts/to-chart-table";
import type { ChartEvidence } from "@/lib/export/chart-evidence";
import type { ChartFormatId } from "@/lib/export/chart-formats";
import { EVIDENCE_COLUMNS } from "@/lib/export/evidence-rows";
import { BARS, LINES, matrixOf } from "@/components/charts/fixtures/chart-models";
import { makeChartFile } from "./make-chart-file";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "entente-fonts-"));
  vi.stubEnv("ENTENTE_DATA", folder);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const ROW = EVIDENCE_COLUMNS.map((column) => (column === "quote" ? '=1+1 "said",\nhe' : `the ${column}`));
const MATRIX = matrixOf(4);
const EVIDENCE: ChartEvidence = { rows: [ROW], eventCount: 1, isCut: true, withheldDatasets: ["closed"] };
const made = (model: ChartModel, format: ChartFormatId, locale = "en-GB") =>
  makeChartFile({
    model,
    names: { actors: {}, datasets: {} },
    format,
    options: {},
    locale,
    origin: "http://127.0.0.1:3000",
    evidence: EVIDENCE,
  });
const utf8 = (bytes: Uint8Array | undefined) => new TextDecoder("utf-8", { ignoreBOM: false }).decode(bytes);
const numbersOf = (model: ChartModel) =>
  toChartTable(model).rows.flatMap((row) => row.filter((cell) => typeof cell === "number"));

/** Cells of a sheet by their text or number, as Office Open XML has them. */
function cellsOf(files: Record<string, Uint8Array>, sheet: number): (string | number)[] {
  const xml = (name: string) => new DOMParser().parseFromString(utf8(files[name]), "text/xml");
  const shared = files["xl/sharedStrings.xml"]
    ? [...xml("xl/sharedStrings.xml").getElementsByTagName("si")].map((one) => one.textContent ?? "")
    : [];
  return [...xml(`xl/worksheets/sheet${sheet}.xml`).getElementsByTagName("c")].map((cell) => {
    const text = cell.textContent ?? "";
    const type = cell.getAttribute("t");
    if (type === "s") return shared[Number(text)]!;
    return type === "inlineStr" || type === "str" ? text : Number(text);
  });
}

describe("a workbook", () => {
  it("holds the numbers of the chart, its metadata and its evidence, typed, and no formula", async () => {
    const bytes = await made(MATRIX, "xlsx");
    const files = unzipSync(bytes);
    const data = cellsOf(files, 3).filter((cell) => typeof cell === "number");
    expect(data).toEqual(numbersOf(MATRIX).map((value) => Math.round((value as number) * 1e6) / 1e6 + 0));
    expect(cellsOf(files, 2)).toContain("contentHash");
    expect(cellsOf(files, 4)).toContain('=1+1 "said",\nhe');
    expect(utf8(files["xl/worksheets/sheet4.xml"])).not.toMatch(/<f[ >]/);
    expect(cellsOf(files, 1).join(" ")).toContain("Rows of closed may not be given on");
    expect(Buffer.from(await made(MATRIX, "xlsx")).equals(Buffer.from(bytes))).toBe(true);
  });
});

describe("an archive", () => {
  it("holds all that stands behind the chart, with sums that fit, the same bytes each time", async () => {
    const bytes = await made(BARS, "zip");
    const files = unzipSync(bytes);
    expect(Object.keys(files).sort()).toEqual([
      "README.md",
      "chart.png",
      "chart.svg",
      "checksums.txt",
      "citation.bib",
      "data.csv",
      "evidence.csv",
      "metadata.json",
    ]);
    for (const line of utf8(files["checksums.txt"]).trim().split("\n")) {
      const [sum, name] = line.split("  ") as [string, string];
      expect(createHash("sha256").update(files[name]!).digest("hex"), name).toBe(sum);
    }
    const [header, row] = parse(utf8(files["evidence.csv"]), { bom: true }) as string[][];
    expect(header).toEqual([...EVIDENCE_COLUMNS]);
    expect(row).toContain('\'=1+1 "said",\nhe');
    expect(parse(utf8(files["data.csv"]), { bom: true })).toHaveLength(toChartTable(BARS).rows.length + 1);
    expect(utf8(files["README.md"])).toContain("5,000, the newest");
    expect(Buffer.from(await made(BARS, "zip")).equals(Buffer.from(bytes))).toBe(true);
  });

  it("of a chart without a mark leaves the picture out, and holds the rest", async () => {
    const empty: ChartModel = { ...LINES, series: LINES.series.map((series) => ({ ...series, points: [] })) };
    const files = unzipSync(await made(empty, "zip"));
    expect(Object.keys(files)).not.toContain("chart.png");
    expect(Object.keys(files)).toContain("data.csv");
  });
});

describe("files for other programs", () => {
  it("cite the chart as CSL-JSON", async () => {
    const [item] = JSON.parse(utf8(await made(matrixOf(3), "csl"))) as Record<string, unknown>[];
    expect(item).toMatchObject({ type: "webpage", author: [{ literal: "Entente" }] });
  });
});
