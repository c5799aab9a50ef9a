import type { ChartTable } from "@/lib/charts/chart-table";
import type { Message } from "@/lib/relations/message";
import { plainCell } from "./plain-cell";

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * The table as cells for a spreadsheet or a document: text with tabs, and the same as an HTML table. A missing value is
 * an empty cell; a text that would be taken for a formula gets an apostrophe before it.
 */
export function toClipboard(table: ChartTable, text: (message: Message) => string): { plain: string; html: string } {
  const cells = table.rows.map((row) =>
    row.map((cell) => {
      const value = plainCell(cell, text) ?? "";
      if (typeof value === "number") return String(value);
      const words = value.replace(/[\t\r\n]+/g, " ");
      return FORMULA.test(words) ? `'${words}` : words;
    }),
  );
  const lines = [table.columns.map(({ label }) => text(label)), ...cells];
  const html = (value: string) => value.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);
  return {
    plain: lines.map((line) => line.join("\t")).join("\n"),
    html: `<table>${lines.map((line) => `<tr>${line.map((cell) => `<td>${html(cell)}</td>`).join("")}</tr>`).join("")}</table>`,
  };
}
