import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChartTable } from "@/lib/charts/chart-table";
import { gap, GAP_REASONS } from "@/lib/relations/gap";
import { message } from "@/lib/relations/message";
import { GAP_COLUMN, toCsv } from "./to-csv";

const words = (text: { id: string }) => `[${text.id}]`;
const columns = (...ids: string[]) => ids.map((id) => ({ id, label: message(`measures.column.${id}`) }));

describe("toCsv", () => {
  it("writes ids, days, numbers and words, and a gap as an empty cell with its reason", () => {
    const table: ChartTable = {
      columns: columns("date", "tension", "state"),
      rows: [
        ["2025-10-01", 71.23456789, message("vocabulary.mediationState.talks")],
        ["2025-10-02", gap("no-events"), "Türkiye, Qatar"],
        ["2025-10-03", 0, 'a "quoted" name'],
      ],
    };
    expect(toCsv(table, words)).toBe(
      [
        `date,tension,state,${GAP_COLUMN}`,
        "2025-10-01,71.234568,[vocabulary.mediationState.talks],",
        '2025-10-02,,"Türkiye, Qatar",no-events',
        '2025-10-03,0,"a ""quoted"" name",',
        "",
      ].join("\r\n"),
    );
  });

  it("guards texts against being formulas and leaves negative numbers alone", () => {
    const table: ChartTable = {
      columns: columns("series", "sentiment"),
      rows: [
        ["=HYPERLINK(1)", -0.5],
        ["+1", 1],
        ["-2", 0],
        ["@sum", 0.25],
      ],
    };
    const rows = toCsv(table, words).split("\r\n").slice(1, -1);
    expect(rows).toEqual(["'=HYPERLINK(1),-0.5", "'+1,1", "'-2,0", "'@sum,0.25"]);
  });

  it("begins without a byte-order mark", () => {
    expect(toCsv({ columns: columns("date"), rows: [] }, words).charCodeAt(0)).toBe("d".charCodeAt(0));
  });

  it("reads back as the same rows whatever the cells hold", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary" }).filter((text) => !/^[=+\-@\t\r＝＋－＠]/.test(text)),
      fc.integer().map((n) => n / 1000),
      fc.constantFrom(...GAP_REASONS).map(gap),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const csv = toCsv({ columns: columns("series", "value"), rows }, words);
        const read = parse(csv, { relax_column_count: true }) as string[][];
        expect(read.slice(1).map((row) => row.slice(0, 2))).toEqual(
          rows.map((row) => row.map((one) => (typeof one === "object" ? "" : String(one)))),
        );
      }),
    );
  });
});
