import { DOMParser } from "@xmldom/xmldom";
import { unzipSync } from "fflate";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { ChartModel } from "@/lib/charts/chart-model";
import type { ChartEvidence } from "@/lib/export/chart-evidence";
import { EVIDENCE_COLUMNS } from "@/lib/export/evidence-rows";
import { isGap } from "@/lib/relations/gap";
import { BARS, LANES, LINES, matrixOf, said } from "@/components/charts/fixtures/chart-models";
import { makeChartFile } from "../make-chart-file";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "entente-fonts-"));
  vi.stubEnv("ENTENTE_DATA", folder);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const CELLS: Record<string, string> = {
  event_id: "e1",
  date: "2025-10-18",
  source: "PAK",
  target: "AFG",
  type: "AGREE",
  publisher: "A paper & co",
  quote: "Both sides <agreed>.",
};
const EVIDENCE: ChartEvidence = {
  rows: Array.from({ length: 203 }, () => EVIDENCE_COLUMNS.map((column) => CELLS[column] ?? "")),
  eventCount: 203,
  isCut: false,
  withheldDatasets: [],
};
const made = (model: ChartModel, locale = "en-GB") =>
  makeChartFile({
    model,
    names: { actors: {}, datasets: {} },
    format: "pptx",
    options: {},
    locale,
    origin: "http://127.0.0.1:3000",
    evidence: EVIDENCE,
  });
const utf8 = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const rootOf = (files: Record<string, Uint8Array>, name: string) =>
  new DOMParser().parseFromString(utf8(files[name]), "text/xml").documentElement!;
const textsOf = (
  element: { getElementsByTagName: (tag: string) => Iterable<{ textContent: string | null }> },
  tag: string,
) => [...element.getElementsByTagName(tag)].map((one) => one.textContent ?? "");

/** Values of each line or bar by the place at which it stands. */
function seriesOf(files: Record<string, Uint8Array>) {
  return [...rootOf(files, "ppt/charts/chart1.xml").getElementsByTagName("c:ser")].map((one) => {
    const points = [...one.getElementsByTagName("c:val")[0]!.getElementsByTagName("c:pt")];
    return {
      name: textsOf(one.getElementsByTagName("c:tx")[0]!, "c:v")[0],
      values: points.map((point) => [Number(point.getAttribute("idx")), Number(textsOf(point, "c:v")[0])]),
      places: textsOf(one.getElementsByTagName("c:cat")[0]!, "c:v"),
      dash: [...one.getElementsByTagName("a:prstDash")][0]?.getAttribute("val"),
    };
  });
}

describe("a slide", () => {
  it("of lines holds a native chart with the points of the model at their days, gaps as gaps, bands as thin lines", async () => {
    const files = unzipSync(await made(LINES));
    const [line, low, high, ...others] = seriesOf(files);
    const drawn = LINES.series[0]!.points.filter(({ value }) => !isGap(value));
    const dayOf = (serial: string) => new Date((Number(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);
    expect(line!.values.map(([at, value]) => [dayOf(line!.places[at!]!), value])).toEqual(
      drawn.map(({ x, value }) => [x, value]),
    );
    expect(low!.values.map(([, value]) => value)).toEqual(
      drawn.map(({ low: end }) => end).filter((end) => end !== undefined),
    );
    expect(high!.values.map(([, value]) => value)).toEqual(
      drawn.map(({ high: end }) => end).filter((end) => end !== undefined),
    );
    expect(others).toEqual([]);
    const chart = rootOf(files, "ppt/charts/chart1.xml");
    expect(chart.getElementsByTagName("c:legendEntry")).toHaveLength(2);
    expect(chart.getElementsByTagName("c:dispBlanksAs")[0]!.getAttribute("val")).toBe("gap");
    expect(Object.keys(files).filter((name) => name.startsWith("ppt/media/") && name !== "ppt/media/")).toEqual([]);
  });

  it("of bars holds the counts, conflict below zero, with a place for each step, also without an event", async () => {
    const files = unzipSync(await made(BARS));
    const series = seriesOf(files);
    expect(series.map(({ values }) => values.map(([, value]) => Math.abs(value!)))).toEqual(
      BARS.series.map(({ points }) => points.map(({ value }) => value)),
    );
    for (const [index, { tone }] of BARS.series.entries())
      expect(series[index]!.values.every(([, value]) => value! < 0 === tone.endsWith("conflict"))).toBe(true);
    expect(series[0]!.places).toHaveLength(11);
    expect(series[0]!.places[2]).toBe("1 Mar 2025");
  });

  it("holds the same numbers in the workbook behind its chart, and no formula", async () => {
    const files = unzipSync(await made(LINES));
    const book = unzipSync(files["ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx"]!);
    const sheet = rootOf(book, "xl/worksheets/sheet1.xml");
    const numbers = [...sheet.getElementsByTagName("c")]
      .filter((cell) => cell.getAttribute("r")?.startsWith("B") && cell.getAttribute("t") !== "s")
      .flatMap((cell) => textsOf(cell, "v").map(Number));
    expect(numbers).toEqual(seriesOf(files)[0]!.values.map(([, value]) => value));
    expect(sheet.getElementsByTagName("f")).toHaveLength(0);
  });

  it.each([
    ["lanes", LANES],
    ["a matrix", matrixOf(5)],
  ])(
    "of %s holds a vector picture with its texts as outlines, and a picture for programs without SVG",
    async (_, model) => {
      const files = unzipSync(await made(model));
      const [svg] = Object.keys(files).filter((name) => name.endsWith(".svg"));
      const [png] = Object.keys(files).filter((name) => name.endsWith(".png"));
      const picture = rootOf(files, svg!);
      expect(picture.getElementsByTagName("path").length).toBeGreaterThan(5);
      expect(picture.getElementsByTagName("text")).toHaveLength(0);
      expect(utf8(files[svg!])).not.toMatch(/<image|@font-face|http:\/\/127/);
      expect(Buffer.from(files[png!]!).readUInt32BE(16)).toBe(Number(picture.getAttribute("width")) * 2);
    },
  );

  it("says what it shows and where from, with its evidence as notes, a paragraph each", async () => {
    const model = { ...LINES, headline: said("“A” & <b>") };
    const files = unzipSync(await made(model));
    const slide = textsOf(rootOf(files, "ppt/slides/slide1.xml"), "a:t");
    expect(slide[0]).toContain("“A” & <b>");
    expect(slide).toContain(`http://127.0.0.1:3000${LINES.provenance.permalink}`);
    const notes = textsOf(rootOf(files, "ppt/notesSlides/notesSlide1.xml"), "a:t");
    expect(notes).toContain("1. 2025-10-18 · PAK → AFG · Agree · “Both sides <agreed>.” · A paper & co · #e1");
    expect(notes.some((line) => line.startsWith("3 more rows of evidence"))).toBe(true);
  });

  it("is the same bytes each time, in every language, and says no day of its making", async () => {
    for (const locale of ["en-GB", "fr", "ar"]) {
      const [one, other] = [await made(LINES, locale), await made(LINES, locale)];
      expect(Buffer.from(one).equals(Buffer.from(other)), locale).toBe(true);
      expect(utf8(unzipSync(one)["docProps/core.xml"])).not.toMatch(/created|modified/);
    }
  });
});
