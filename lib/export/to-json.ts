import type { ChartTable } from "@/lib/charts/chart-table";
import { isGap } from "@/lib/relations/gap";
import type { Message } from "@/lib/relations/message";
import type { ChartMetadata } from "./chart-metadata";
import { plainCell } from "./plain-cell";
import { GAP_COLUMN } from "./to-csv";

/** The words of a chart in the reader's language. */
export interface ChartWords {
  title: string;
  measure: string;
  /** The filter in words. */
  filter: string;
  notes: string[];
}

/**
 * A chart as JSON: its words, where it comes from, and its table as one object a row, by column id. A missing value is
 * null and `gap_reason` says why; numbers are rounded as in the CSV, so that both tell the same.
 */
export function toJson(
  table: ChartTable,
  words: ChartWords,
  metadata: ChartMetadata,
  text: (message: Message) => string,
): string {
  const rows = table.rows.map((row) => {
    const reason = row.find(isGap)?.reason;
    const cells = row.map((cell, at) => [table.columns[at]!.id, plainCell(cell, text)]);
    return { ...Object.fromEntries(cells), ...(reason && { [GAP_COLUMN]: reason }) } as Record<string, unknown>;
  });
  const columns = table.columns.map(({ id, label }) => ({ id, label: text(label) }));
  return `${JSON.stringify({ ...words, metadata, columns, rows }, null, 2)}\n`;
}
