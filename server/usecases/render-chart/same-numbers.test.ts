import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toChartTable } from "@/lib/charts/to-chart-table";
import { plainCell } from "@/lib/export/plain-cell";
import { parseEventFilter } from "@/lib/relations/event-filter-url";
import { toDayNumber } from "@/lib/relations/day";
import { isGap } from "@/lib/relations/gap";
import { LIGHT_PALETTE } from "@/components/charts/palette";
import { ENGLISH } from "@/components/charts/fixtures/english-texts";
import { fillRandomStore } from "@/server/store/fixtures/random-store";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { valuesOfSvg } from "./fixtures/values-of-svg";
import { readChartModel } from "./read-chart-model";
import { renderChart } from "./render-chart";

const RUNS = 8;

let test: ReturnType<typeof useTestStore>;
beforeAll(async () => {
  test = useTestStore();
  await fillRandomStore();
});
afterAll(() => test.release());

const month = fc.integer({ min: 1, max: 12 }).map((one) => String(one).padStart(2, "0"));
const query = fc
  .record(
    {
      from: month.map((one) => `2025-${one}-01`),
      to: month.map((one) => `2025-${one}-28`),
      count: fc.constant("reports"),
      window: fc.constantFrom("30", "180"),
      bucket: fc.constantFrom("week", "month"),
      quad: fc.constantFrom("verbal-conflict", "material-conflict", "verbal-cooperation"),
    },
    { requiredKeys: [] },
  )
  .filter(({ from = "2025-01-01", to = "2025-12-31" }) => from < to);

/** The parts of the CSV that numbers stand in, as numbers or as empty text. */
const rowsOf = (csv: string) => parse(csv, { bom: true, columns: true }) as Record<string, string>[];

describe.each([
  ["dyad-tension", "tension"],
  ["dyad-sentiment", "sentiment"],
  ["dyad-composition", "events"],
] as const)("the numbers of %s", (id, column) => {
  it("are the same in table, CSV and picture, for whatever filter", async () => {
    await fc.assert(
      fc.asyncProperty(query, async (asked) => {
        const own = { a: "AFG", b: "PAK" };
        const { filter, problems } = parseEventFilter(asked);
        expect(problems).toEqual([]);
        const model = (await readChartModel({ id, filter, own }))!;
        const parameters = () => new URLSearchParams({ ...own, ...(asked as Record<string, string>) });
        const fileOf = async (format: string) => {
          const made = await renderChart(id, format, parameters(), { language: "en", origin: "http://127.0.0.1:3000" });
          return made.ok ? new TextDecoder().decode(made.value.bytes) : made.faults[0]!.code;
        };
        const table = toChartTable(model);
        const csv = rowsOf(await fileOf("csv"));
        expect(csv).toHaveLength(table.rows.length);
        for (const [index, row] of table.rows.entries()) {
          const cells = table.columns.map(({ id: name }) => csv[index]![name]);
          expect(cells).toEqual(row.map((cell) => String(plainCell(cell, ENGLISH.text) ?? "")));
        }

        const svg = await fileOf("svg");
        if (table.rows.length === 0) return expect(svg).toBe("nothing-to-draw");
        const read = valuesOfSvg(svg);
        if (model.x.kind !== "day" || model.y.kind !== "value") throw new Error("no axis of days");
        const [first, last] = model.x.domain.map(toDayNumber) as [number, number];
        const valueColumn = id === "dyad-composition" && asked.count ? asked.count : column;
        const slack = (model.y.domain[1] - model.y.domain[0]) / 10_000;
        let at = 0;
        for (const series of model.series) {
          const rows = csv.slice(at, (at += series.points.length));
          const colour = LIGHT_PALETTE.tones[series.tone as "highlight-1"];
          const drawn = (model.kind === "lines" ? read.lines : read.bars).get(colour) ?? [];
          const told = rows.filter((row, index) => {
            const { value } = series.points[index]!;
            return row[valueColumn] !== "" && !isGap(value) && (model.kind === "lines" || value !== 0);
          });
          expect(drawn).toHaveLength(told.length);
          for (const [index, row] of told.entries()) {
            const sign = series.tone.endsWith("conflict") ? -1 : 1;
            expect(Math.abs(drawn[index]!.value - sign * Number(row[valueColumn]))).toBeLessThanOrEqual(slack);
            if (model.kind !== "lines") continue;
            const day = toDayNumber(row["date"]!);
            expect(drawn[index]!.share).toBeCloseTo((day + 0.5 - first) / (last + 1 - first), 4);
          }
        }
      }),
      { numRuns: RUNS, seed: 6 },
    );
  });
});
