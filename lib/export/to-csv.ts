import { stringify } from "csv-stringify/browser/esm/sync";
import type { ChartTable } from "@/lib/charts/chart-table";
import { isGap } from "@/lib/relations/gap";
import type { Message } from "@/lib/relations/message";
import { plainCell } from "./plain-cell";

/** Column that says why a value is missing; the value's own cell is then empty, never 0. */
export const GAP_COLUMN = "gap_reason";

/**
 * The table as CSV text (RFC 4180, UTF-8 without a byte-order mark): a header of column ids, which no language
 * changes, and one row per mark; days ISO 8601, numbers with a point and at most six decimals, words in the language
 * of `text`. A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function toCsv(table: ChartTable, text: (message: Message) => string): string {
  const hasGaps = table.rows.some((row) => row.some(isGap));
  const header = table.columns.map(({ id }) => id);
  const rows = table.rows.map((row) => {
    const cells = row.map((cell) => plainCell(cell, text) ?? "");
    return hasGaps ? [...cells, row.find(isGap)?.reason ?? ""] : cells;
  });
  return stringify([hasGaps ? [...header, GAP_COLUMN] : header, ...rows], {
    escape_formulas: true,
    record_delimiter: "\r\n",
    // A line break alone is not the record delimiter, and would stand unquoted.
    quoted_match: /[\r\n]/,
  });
}
