import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { inflateSync } from "node:zlib";
import { DOMParser } from "@xmldom/xmldom";
import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { ChartModel } from "@/lib/charts/chart-model";
import { networkChart } from "@/lib/charts/network-chart";
import { emptySums } from "@/lib/cube/event-sums";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { message } from "@/lib/relations/message";
import type { ChartFormatId } from "@/lib/export/chart-formats";
import { BARS, LANES, LINES, matrixOf, said } from "@/components/charts/fixtures/chart-models";
import { makeChartFile } from "./make-chart-file";

const sums = (sourceActor: string, targetActor: string, conflict: number, cooperation: number) => ({
  ...emptySums(),
  sourceActor,
  targetActor,
  eventCount: 4,
  weight: 4,
  signedWeight: 4,
  conflict,
  cooperation,
});
const NETWORK = networkChart(
  EMPTY_FILTER,
  { ...LINES.provenance, permalink: "/network" },
  {
    nodes: [
      { code: "AFG", step: 1, weight: 8 },
      { code: "PAK", step: 0, weight: 12 },
      { code: "TUR", step: 1, weight: 4 },
    ],
    links: [sums("PAK", "AFG", 40, 0), sums("AFG", "PAK", 0, 40), sums("TUR", "PAK", 0, 9)],
    hiddenNodeCount: 0,
    hiddenLinkCount: 0,
  },
  new Map([
    ["AFG", "Afghanistan"],
    ["PAK", "Pakistan"],
    ["TUR", "Türkiye"],
  ]),
  1,
);
const MODELS: Readonly<Record<string, ChartModel>> = {
  lines: LINES,
  bars: BARS,
  lanes: LANES,
  matrix: matrixOf(12),
  network: NETWORK,
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "entente-fonts-"));
  vi.stubEnv("ENTENTE_DATA", folder);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const make = (model: ChartModel, format: ChartFormatId, options: Record<string, string> = {}) =>
  makeChartFile({
    model,
    names: { actors: { AFG: "Afghanistan", PAK: "Pakistan" }, datasets: {} },
    format,
    options,
    locale: "en-GB",
    origin: "http://127.0.0.1:3000",
  });
const textsIn = (svg: Uint8Array, tag: string) =>
  [...new DOMParser().parseFromString(new TextDecoder().decode(svg), "image/svg+xml").getElementsByTagName(tag)].map(
    (one) => one.textContent!.trim(),
  );
const textsOf = (svg: Uint8Array) => textsIn(svg, "text");
const titleOf = (svg: Uint8Array) => textsIn(svg, "title")[0];
const squeezed = (text: string) => text.replaceAll(/\s/g, "");

/** Width and height, the texts, and the bytes of each row of a PNG. */
function readPng(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const texts: Record<string, string> = {};
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const [type, body] = [bytes.toString("latin1", at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length)];
    if (type === "iTXt") {
      const end = body.indexOf(0);
      texts[body.toString("latin1", 0, end)] = body.toString("utf8", end + 5);
    }
    if (type === "IDAT") data.push(body);
    at += 12 + length;
  }
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    texts,
    rows: inflateSync(Buffer.concat(data)),
  };
}

describe.each(Object.entries(MODELS))("files of %s", (_, model) => {
  it("are the same bytes each time", async () => {
    for (const format of ["svg", "png", "pdf", "csv"] as const) {
      expect(Buffer.from(await make(model, format)).equals(await make(model, format)), format).toBe(true);
    }
  });

  it("a PDF has every text of the SVG as text, and its metadata", async () => {
    const svg = await make(model, "svg");
    const texts = textsOf(svg);
    const pdf = await getDocumentProxy(await make(model, "pdf"));
    expect(pdf.numPages).toBe(1);
    const { text } = await extractText(pdf, { mergePages: true });
    const found = squeezed(text);
    for (const one of texts) expect(found).toContain(squeezed(one));
    expect(found).toHaveLength(squeezed(texts.join("")).length);
    const { info, metadata } = await getMeta(pdf);
    expect(info).toMatchObject({ Title: titleOf(svg), Creator: "Entente" });
    expect(JSON.parse(metadata.get("dc:identifier")).permalink).toContain(model.provenance.permalink);
    // Nothing is a picture pasted in.
    expect(Buffer.from(await make(model, "pdf")).toString("latin1")).not.toContain("/Subtype /Image");
  });

  it.each([
    ["1", undefined],
    ["2", "16:9"],
    ["1", "4:3"],
    ["1", "1:1"],
  ])("a PNG at %s× in the shape %s has its size, its metadata and ink", async (scale, shape) => {
    const { width, height, texts, rows } = readPng(await make(model, "png", { scale, ...(shape && { shape }) }));
    if (shape) {
      const [across, down] = shape.split(":").map(Number) as [number, number];
      expect(Math.abs(width / height - across / down)).toBeLessThan(0.003);
    }
    expect(width).toBeGreaterThanOrEqual(1040 * Number(scale));
    expect(JSON.parse(texts["Metadata"]!).permalink).toBe(texts["Source"]);
    expect(new Set(rows).size).toBeGreaterThan(20);
  });
});

it("fifty files in a row leave nothing behind", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const heapAfter = async (count: number) => {
    for (let index = 0; index < count; index += 1) {
      const model = Object.values(MODELS)[index % 5]!;
      await make(model, (["svg", "png", "pdf"] as const)[index % 3]!);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = await heapAfter(15);
  const after = await heapAfter(50);
  expect(after / before).toBeLessThan(1.1);
  expect(document.body.children).toHaveLength(0);
});

it("a PDF is refused, a PNG is not, where a name has a script without a font", async () => {
  const model = { ...LINES, headline: said("北京") };
  await expect(make(model, "pdf")).rejects.toMatchObject({ code: "sign-without-font" });
  expect(readPng(await make(model, "png")).width).toBe(1040);
});

it("names in Arabic and with signs of XML stand in SVG, PNG and PDF", async () => {
  const model = { ...LINES, headline: said("باكستان"), measure: message("vocabulary.name", { text: "<b> & Erdoğan" }) };
  expect(textsOf(await make(model, "svg"))).toEqual(expect.arrayContaining(["باكستان", "<b> & Erdoğan"]));
  const { text } = await extractText(await getDocumentProxy(await make(model, "pdf")), { mergePages: true });
  expect(text).toContain("<b> & Erdoğan");
  expect(text.normalize("NFKC")).toMatch(/[\u0600-\u06ff]{5}/);
});

it("a picture of more than 64 million pixels is refused", async () => {
  const lane = LANES.series[0]!;
  const model = {
    ...matrixOf(60),
    notes: Array.from({ length: 250 }, (_, index) => said(`${lane.id} ${index}`)),
  };
  await expect(make(model, "png", { scale: "4" })).rejects.toMatchObject({ code: "picture-too-large" });
});

it("twenty pictures are byte for byte those that were looked at; a change of one is written down with its reason", async () => {
  const golden = JSON.parse(readFileSync("server/rendering/fixtures/golden-pictures.json", "utf8")) as {
    reason: string;
    sha256: Record<string, string>;
  };
  const made: Record<string, string> = {};
  for (const [name, model] of Object.entries(MODELS)) {
    for (const shape of [undefined, "16:9", "4:3", "1:1"]) {
      const svg = await make(model, "svg", shape ? { shape } : {});
      made[`${name} ${shape ?? "as it is"}`] = createHash("sha256").update(svg).digest("hex");
    }
  }
  expect(made).toEqual(golden.sha256);
  expect(golden.reason).not.toBe("");
});
