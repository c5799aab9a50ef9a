import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toChartTable } from "@/lib/charts/to-chart-table";
import { networkChart } from "@/lib/charts/network-chart";
import type { ChartModel } from "@/lib/charts/chart-model";
import { emptySums } from "@/lib/cube/event-sums";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { gap } from "@/lib/relations/gap";
import { message } from "@/lib/relations/message";
import { canonicalJson, chartHash } from "./chart-hash";
import { chartMetadata } from "./chart-metadata";
import { toBibtex, toCslJson } from "./citation";
import { toClipboard } from "./to-clipboard";
import { toGeojson } from "./to-geojson";
import { toGexf } from "./to-gexf";
import { toGraphml } from "./to-graphml";
import { toJson } from "./to-json";

const text = (label: string | { id: string }) => (typeof label === "string" ? label : label.id);
const PROVENANCE: ChartModel["provenance"] = {
  filter: { ...EMPTY_FILTER, actors: ["PAK"] },
  permalink: "/network?actors=PAK",
  range: { from: "2025-01-01", to: "2025-03-31" },
  countUnit: "events",
  eventCount: 12,
  documentCount: 3,
  datasets: ["Sample & Co"],
  hasSample: true,
  measureVersion: "1",
  coderVersion: "0.3",
};
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
const MODEL = networkChart(
  EMPTY_FILTER,
  PROVENANCE,
  {
    nodes: [
      { code: "AFG", step: 1, weight: 8 },
      { code: "PAK", step: 0, weight: 12 },
      { code: "TUR", step: 1, weight: 4 },
    ],
    links: [sums("PAK", "AFG", 40, 0), sums("AFG", "PAK", 0, 40), { ...sums("TUR", "PAK", 0, 0), signedWeight: 0 }],
    hiddenNodeCount: 0,
    hiddenLinkCount: 0,
  },
  new Map([
    ["AFG", 'Afgha<nistan & "co"'],
    ["PAK", "Pakistan"],
    ["TUR", "=Türkiye\tباكستان"],
  ]),
  1,
);
const ORIGIN = "http://127.0.0.1:3000";
const METADATA = chartMetadata(MODEL, ORIGIN);
const WORDS = {
  title: "Talks {50 %} & more_1",
  measure: "Tension",
  filter: "Relations of Pakistan",
  notes: ["a note"],
};

describe("the hash of a chart", () => {
  it("does not depend on the order of fields, and changes with any value", () => {
    const { id, kind, ...rest } = MODEL;
    expect(chartHash({ ...rest, kind, id } as ChartModel)).toBe(METADATA.contentHash);
    expect(chartHash({ ...MODEL, id: "other" })).not.toBe(METADATA.contentHash);
    expect(METADATA.contentHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("is of JSON that reads back as what was written", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("is the SHA-256 that any other program computes", async () => {
    const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(canonicalJson(MODEL)));
    expect(Buffer.from(bytes).toString("hex")).toBe(METADATA.contentHash);
  });
});

describe("the files of a chart", () => {
  const table = toChartTable(MODEL);

  it("JSON holds the rows of the table, a missing value as null with its reason", () => {
    const { rows, metadata, title, columns } = JSON.parse(toJson(table, WORDS, METADATA, text));
    expect(title).toBe(WORDS.title);
    expect(metadata).toEqual(METADATA);
    expect(columns.map(({ id }: { id: string }) => id)).toEqual(table.columns.map(({ id }) => id));
    expect(rows).toHaveLength(3);
    expect(rows[0]).toEqual({ source: "Pakistan", target: 'Afgha<nistan & "co"', tension: 90, events: 4 });
    expect(rows[2]).toMatchObject({ source: "=Türkiye\tباكستان", tension: null, gap_reason: "no-signed-events" });
  });

  it("cells for a spreadsheet hold no formula, no stray tab, and the same rows in both forms", () => {
    const { plain, html } = toClipboard(table, text);
    const lines = plain.split("\n").map((line) => line.split("\t"));
    expect(lines).toHaveLength(4);
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([table.columns.length]));
    expect(lines[3]![0]).toBe("'=Türkiye باكستان");
    const cells = [...new DOMParser().parseFromString(html, "text/xml").getElementsByTagName("td")];
    expect(cells.map((cell) => cell.textContent)).toEqual(lines.flat());
  });

  it("GraphML holds the same, by its declared keys", () => {
    const xml = new DOMParser().parseFromString(toGraphml(MODEL, METADATA, text), "text/xml");
    const names = new Map(
      [...xml.getElementsByTagName("key")].map((key) => [key.getAttribute("id"), key.getAttribute("attr.name")]),
    );
    const dataOf = (tag: string) =>
      [...xml.getElementsByTagName(tag)].map((one) =>
        Object.fromEntries(
          [...one.getElementsByTagName("data")].map((data) => [names.get(data.getAttribute("key")), data.textContent]),
        ),
      );
    expect(dataOf("node").map(({ label }) => label)).toEqual(['Afgha<nistan & "co"', "Pakistan", "=Türkiye\tباكستان"]);
    expect(dataOf("edge")).toMatchObject([
      { weight: "4", sign: "-1", tension: "90", from: "2025-01-01", to: "2025-03-31" },
      { weight: "4", sign: "1", tension: "10" },
      { weight: "4" },
    ]);
    const ends = [...xml.getElementsByTagName("edge")].map((one) => one.getAttribute("source"));
    expect(ends).toEqual(["PAK", "AFG", "TUR"]);
  });

  it("GeoJSON holds each shape with the value of its state, and why one has none", () => {
    const point = { eventCount: 4, eventQuery: "" };
    const map: ChartModel = {
      ...MODEL,
      kind: "map",
      series: [
        {
          ...MODEL.series[0]!,
          points: [
            { ...point, x: "PAK", value: 12.34567891 },
            { x: "AFG", value: gap("no-events"), eventCount: 0 },
          ],
        },
      ],
    };
    const geometry = { type: "Point", coordinates: [70, 30] };
    const shapes = ["PAK", "AFG", undefined].map((code) => ({
      ...(code && { code }),
      isContested: code === undefined,
      geometry,
    }));
    const { type, features } = JSON.parse(toGeojson(map, shapes, METADATA, text)) as {
      type: string;
      features: { properties: object; geometry: object }[];
    };
    expect(type).toBe("FeatureCollection");
    expect(features.map(({ properties }) => properties)).toMatchObject([
      { code: "PAK", name: "Pakistan", value: 12.345679, events: 4, is_contested: false },
      { code: "AFG", value: null, gap_reason: "no-events", events: 0 },
      { code: null, name: null, value: null, is_contested: true },
    ]);
    expect(features.every((one) => JSON.stringify(one.geometry) === JSON.stringify(geometry))).toBe(true);
  });

  it("GEXF holds each node and each link with weight, sign and days", () => {
    const xml = new DOMParser().parseFromString(toGexf(MODEL, METADATA, text), "text/xml");
    const named = new Map(
      [...xml.getElementsByTagName("attribute")].map((one) => [
        `${(one.parentNode as unknown as Element).getAttribute("class")} ${one.getAttribute("id")}`,
        one.getAttribute("title"),
      ]),
    );
    const valuesOf = (element: { getElementsByTagName(name: string): Iterable<unknown> }, kind: string) =>
      Object.fromEntries(
        [...(element.getElementsByTagName("attvalue") as Iterable<Element>)].map((one) => [
          named.get(`${kind} ${one.getAttribute("for")}`) ?? one.getAttribute("for"),
          one.getAttribute("value"),
        ]),
      );
    const nodes = [...xml.getElementsByTagName("node")];
    expect(nodes.map((node) => node.getAttribute("label"))).toEqual([
      'Afgha<nistan & "co"',
      "Pakistan",
      "=Türkiye\tباكستان",
    ]);
    const edges = [...xml.getElementsByTagName("edge")];
    expect(
      edges.map((edge) => [edge.getAttribute("source"), edge.getAttribute("target"), edge.getAttribute("weight")]),
    ).toEqual([
      ["PAK", "AFG", "4"],
      ["AFG", "PAK", "4"],
      ["TUR", "PAK", "4"],
    ]);
    expect(edges.map((edge) => valuesOf(edge, "edge"))).toMatchObject([
      { sign: "-1", tension: "90", from: "2025-01-01" },
      { sign: "1", tension: "10", to: "2025-03-31" },
      { sign: "0" },
    ]);
  });

  it("a citation names chart, data, days and hash, and escapes what BibTeX would read", () => {
    const bibtex = toBibtex(WORDS, METADATA, "2025-11-23");
    expect(bibtex).toContain("title = {{Talks \\{50 \\%\\} \\& more\\_1}}");
    expect(bibtex).toContain(`\\url{${METADATA.permalink}}`);
    expect(bibtex).toContain("Data: Sample \\& Co.");
    expect(bibtex).toContain(METADATA.contentHash.slice(0, 16));
    expect(bibtex.match(/(?<!\\)\{/g)!.length).toBe(bibtex.match(/(?<!\\)\}/g)!.length);
    const [item] = JSON.parse(toCslJson(WORDS, METADATA, "2025-11-23"));
    expect(item).toMatchObject({
      URL: METADATA.permalink,
      accessed: { "date-parts": [[2025, 11, 23]] },
      title: WORDS.title,
    });
  });

  it("a chart without events has no days", () => {
    const empty = { ...MODEL, headline: message("x"), provenance: { ...PROVENANCE, range: gap("no-events") } };
    expect(chartMetadata(empty, ORIGIN).range).toBeUndefined();
  });
});
