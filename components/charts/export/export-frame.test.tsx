import { existsSync } from "node:fs";
import { parseHTML, DOMParser } from "linkedom";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { ChartModel } from "@/lib/charts/chart-model";
import { toChartTable } from "@/lib/charts/to-chart-table";
import { toCsv } from "@/lib/export/to-csv";
import { BARS, LANES, LINES, matrixOf, said } from "../fixtures/chart-models";
import { ENGLISH } from "../fixtures/english-texts";
import { LanesDrawing } from "../lanes-drawing";
import { MatrixDrawing } from "../matrix-drawing";
import { LIGHT_PALETTE } from "../palette";
import { textWidth } from "../text-width";
import { blankBoxes } from "./blank-boxes";
import { cleanDrawing } from "./clean-drawing";
import { ExportFrame } from "./export-frame";
import { fileSize } from "./file-size";
import { fontFace, FONT_FILES, fontsFor } from "./font-files";
import { frameContent } from "./frame-content";
import { frameLayout } from "./frame-layout";
import { xmlSafe } from "./xml-safe";

const FILTER = "Relations of Afghanistan with Pakistan, as any role, all event types, all dates, from all sources";
const ORIGIN = "http://127.0.0.1:3000";

function frameOf(model: ChartModel, filter = FILTER) {
  const size = fileSize(model, ENGLISH);
  const content = frameContent(model, filter, ORIGIN, size.width, ENGLISH);
  const layout = frameLayout(content, size);
  const props = { model, texts: ENGLISH, palette: LIGHT_PALETTE, ...size };
  const drawing =
    model.kind === "matrix" ? (
      <MatrixDrawing {...props} />
    ) : model.kind === "lanes" ? (
      <LanesDrawing {...props} />
    ) : null;
  const svg = renderToStaticMarkup(
    <ExportFrame
      content={content}
      layout={layout}
      palette={LIGHT_PALETTE}
      drawing={drawing}
      fontFaces={fontFace(FONT_FILES[0]!, "AAAA")}
    />,
  );
  return { svg, content, layout, xml: new DOMParser().parseFromString(svg, "image/svg+xml") };
}

describe.each([
  ["lines", LINES],
  ["bars", BARS],
  ["matrix", matrixOf(12)],
  ["a matrix of thirty", matrixOf(30)],
  ["lanes", LANES],
])("the frame of %s", (_, model) => {
  const { svg, content, layout, xml } = frameOf(model);

  it("refers to nothing outside itself and to no variable of a page", () => {
    expect(svg).not.toMatch(/var\(/);
    expect(svg).not.toMatch(/(href|src)\s*=/);
    for (const [, target] of svg.matchAll(/url\(([^)]*)\)/g)) expect(target).toMatch(/^(#|data:)/);
    const addresses = [...svg.matchAll(/https?:\/\/[^"<\s]*/g)].map(([address]) => address.replaceAll("&amp;", "&"));
    for (const address of addresses) {
      expect(address === "http://www.w3.org/2000/svg" || address.startsWith(ORIGIN), address).toBe(true);
    }
  });

  it("has every reference to a pattern in it", () => {
    for (const [, id] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(svg).toContain(`id="${id}"`);
  });

  it("says title, filter, counts, dates, versions and permalink", () => {
    const text = [...xml.querySelectorAll("text")].map((node) => node.textContent).join(" ");
    expect(xml.querySelector("title")?.textContent).toBe(content.title);
    expect(xml.querySelector("desc")?.textContent).toContain(content.description);
    for (const word of [
      "148 events",
      "61 documents",
      "1 Jan 2025 – 22 Nov 2025 (UTC)",
      "version 1",
      "rules 0.1",
      "Sample data",
    ]) {
      expect(text).toContain(word);
    }
    expect(text.replaceAll(" ", "")).toContain(`${ORIGIN}/relations/AFG/PAK?from=2025-01-01&to=2025-11-22`);
    expect(text).toContain(FILTER.slice(0, 60));
    expect(JSON.parse(xml.querySelector("metadata")!.textContent!)).toMatchObject({
      permalink: content.permalink,
      measureVersion: "1",
      coderVersion: "rules 0.1",
    });
  });

  it("keeps every line inside and its parts in order", () => {
    for (const line of [...layout.head, ...layout.notes, ...layout.footer]) {
      expect(textWidth(line.text, line.size, line.weight)).toBeLessThanOrEqual(layout.drawing.width);
    }
    for (const { item, after } of layout.legend) {
      expect(after.x + textWidth(after.text, 13), item.id).toBeLessThanOrEqual(layout.drawing.width);
    }
    const tops = [layout.head.at(-1)!.y, layout.legendTop, layout.drawing.y, layout.drawing.y + layout.drawing.height];
    const bottoms = [
      ...layout.notes.map(({ y }) => y),
      layout.ruleY!,
      ...layout.footer.map(({ y }) => y),
      layout.height,
    ];
    const places = [...tops, ...bottoms];
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it("draws, lists and writes the same marks", () => {
    const points = model.series.flatMap((series) => series.points);
    const table = toChartTable(model);
    expect(table.rows).toHaveLength(points.length);
    expect(toCsv(table, ENGLISH.text).trimEnd().split("\r\n")).toHaveLength(points.length + 1);
  });
});

it("escapes what a title may hold and keeps it whole", () => {
  const hostile = `</title><script>alert("1")</script> & 'Türkiye' <b>`;
  const { svg, xml } = frameOf({ ...LANES, headline: said(hostile) }, `${hostile} ]]>`);
  expect(svg).not.toContain("<script");
  expect(svg).not.toContain("<b>");
  expect(xml.querySelector("title")?.textContent).toBe(hostile);
});

it("wraps a long title and leaves room for the mark of sample data", () => {
  const { layout } = frameOf({ ...LINES, headline: said("Tension between Afghanistan and Pakistan ".repeat(5)) });
  const titles = layout.head.filter(({ weight }) => weight === 600);
  expect(titles.length).toBeGreaterThan(1);
  for (const line of titles) {
    expect(textWidth(line.text, line.size, 600)).toBeLessThanOrEqual(layout.sampleMark!.x);
  }
});

it("leaves out the mark when nothing of the sample is shown", () => {
  const { layout } = frameOf({ ...LINES, provenance: { ...LINES.provenance, hasSample: false } });
  expect(layout.sampleMark).toBeUndefined();
});

it("draws one glyph or bar for every mark of the lanes and a cell for every pair", () => {
  const lanes = frameOf(LANES).xml;
  expect(lanes.querySelectorAll("#drawing-slot rect[height='10']")).toHaveLength(5);
  const matrix = frameOf(matrixOf(6)).xml;
  const boxes = [...matrix.querySelectorAll("#drawing-slot path")].map((path) => path.getAttribute("d")!);
  expect(boxes.join("").match(/h-\d+(\.\d+)?z/g)).toHaveLength(30);
});

it("takes from a drawing what only a screen needs", () => {
  const { document } = parseHTML(
    `<svg class="recharts-surface" style="width:100%" role="application" tabindex="0"><title></title><defs><clipPath id="kept"><rect/></clipPath></defs><g id="gone" class="layer" data-x="1" aria-hidden="true" onclick="x()"><path d="M0 0" clip-path="url(#kept)"/></g><g class="empty"><g/></g></svg>`,
  );
  const svg = document.querySelector("svg")!;
  cleanDrawing(svg);
  expect(svg.innerHTML).not.toMatch(/class|style|role|tabindex|data-|aria-|onclick|gone/);
  expect(svg.querySelectorAll("g")).toHaveLength(1);
  expect(svg.querySelector("clipPath")?.id ?? svg.querySelector("clippath")?.id).toBe("kept");
});

it("takes out what XML forbids and nothing else", () => {
  expect(xmlSafe("a\u0000b\ud800c\u001fd\te\nπ😀")).toBe("abcd\te\nπ😀");
});

it("embeds a font only where its signs are needed, and has the file", () => {
  expect(fontsFor("Türkiye – 90 %").map(({ weight }) => weight)).toEqual([400, 600]);
  expect(fontsFor("Erdoğan")).toHaveLength(4);
  expect(fontsFor("باكستان").filter(({ family }) => family === "IBM Plex Sans Arabic")).toHaveLength(2);
  for (const { url } of FONT_FILES) {
    const file = decodeURIComponent(url().pathname).match(/@fontsource\/.*/)?.[0];
    expect(existsSync(`node_modules/${file}`), file).toBe(true);
  }
});

it("finds the texts that a picture lacks", () => {
  const pixels = new Uint8ClampedArray(20 * 10 * 4).fill(255);
  pixels.fill(0, (3 * 20 + 4) * 4, (3 * 20 + 4) * 4 + 3);
  const there = { x: 2, y: 2, width: 5, height: 4 };
  const missing = { x: 12, y: 2, width: 5, height: 4 };
  expect(blankBoxes(pixels, 20, 10, [there], 1)).toBe(0);
  expect(blankBoxes(pixels, 20, 10, [there, missing], 1)).toBe(1);
});
