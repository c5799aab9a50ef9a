import { DOMParser } from "@xmldom/xmldom";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHART_DIRECTORY } from "@/lib/charts/chart-directory";
import { toChartTable } from "@/lib/charts/to-chart-table";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { chartHash } from "@/lib/export/chart-hash";
import { fillRandomStore } from "@/server/store/fixtures/random-store";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { ask } from "@/server/usecases/ask";
import { listCharts } from "./list-charts";
import { readChartModel } from "./read-chart-model";
import { renderChart } from "./render-chart";

const PLACE = { language: "en", origin: "http://127.0.0.1:3000" } as const;

let test: ReturnType<typeof useTestStore>;
const OWN: Record<string, string> = { a: "AFG", b: "PAK", actor: "PAK" };
beforeAll(async () => {
  test = useTestStore();
  await fillRandomStore();
  const { mediations } = await ask("listMediations", EMPTY_FILTER);
  if (mediations[0]) OWN["mediation"] = String(mediations[0].id);
});
afterAll(() => test.release());

const fileOf = async (id: string, format: string, query: Record<string, string> = {}) => {
  const made = await renderChart(id, format, new URLSearchParams(query), PLACE);
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  return new TextDecoder().decode(made.value.bytes);
};

describe.each(CHART_DIRECTORY)("the chart $id by address", ({ id, parameters }) => {
  const query = () =>
    Object.fromEntries(parameters.flatMap(({ name }) => (OWN[name] === undefined ? [] : [[name, OWN[name]]])));

  it("is the page's model in every format that it has", async () => {
    if (id === "mediation-timeline" && OWN["mediation"] === undefined) return;
    const model = (await readChartModel({ id, filter: EMPTY_FILTER, own: query() }))!;
    expect(model.id).toBe(id);
    const table = toChartTable(model);
    const rows: unknown[] = parse(await fileOf(id, "csv", query()), { bom: true });
    expect(rows).toHaveLength(table.rows.length + 1);
    const { metadata } = JSON.parse(await fileOf(id, "json", query()));
    expect(metadata.contentHash).toBe(chartHash(model));
    const made = await renderChart(id, "svg", new URLSearchParams(query()), PLACE);
    if (table.rows.length === 0) {
      expect(made).toMatchObject({ ok: false, faults: [{ code: "nothing-to-draw" }] });
      return;
    }
    const svg = await fileOf(id, "svg", query());
    const errors: string[] = [];
    const xml = new DOMParser({ onError: (_, text) => errors.push(text) }).parseFromString(svg, "image/svg+xml");
    expect(errors).toEqual([]);
    expect(JSON.parse(xml.getElementsByTagName("metadata")[0]!.textContent!).contentHash).toBe(chartHash(model));
    expect(svg.replace(/<style>.*<\/style>/, "")).not.toMatch(/var\(|class="|NaN|undefined/);
    expect(await fileOf(id, "svg", query())).toBe(svg);
  });
});

it("lists every chart with an address that gives it", () => {
  const listed = listCharts();
  expect(listed.map(({ id }) => id)).toEqual(CHART_DIRECTORY.map(({ id }) => id));
  for (const { formats } of listed) expect(formats.map(({ format }) => format)).toContain("svg");
});

it.each([
  ["nothing", "svg", {}, "unknown-chart"],
  ["dyad-tension", "exe", { a: "AFG", b: "PAK" }, "unknown-format"],
  ["dyad-tension", "gexf", { a: "AFG", b: "PAK" }, "unknown-format"],
  ["dyad-tension", "svg", {}, "missing-parameter"],
  ["dyad-tension", "svg", { a: "AFG", b: "ZZZ" }, "chart-of-nothing"],
  ["dyad-tension", "svg", { a: "AFG", b: "AFG" }, "chart-of-nothing"],
  ["relation-matrix", "csv", { size: "5000" }, "bad-parameter"],
  ["relation-matrix", "csv", { from: "soon" }, "bad-parameter"],
  ["relation-matrix", "csv", { sise: "12" }, "unknown-parameter"],
  ["relation-network", "svg", { actors: "AFG", from: "1700-01-01", to: "1700-01-02" }, "nothing-to-draw"],
])("%s.%s of %o is refused as %s", async (id, format, query, code) => {
  const made = await renderChart(id, format, new URLSearchParams(query as never), PLACE);
  expect(made.ok ? undefined : made.faults[0]?.code).toBe(code);
});
