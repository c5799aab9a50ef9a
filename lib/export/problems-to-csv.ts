import { stringify } from "csv-stringify/browser/esm/sync";
import type { FileRowProblem } from "@/lib/relations/import-run";

const COLUMNS = ["file", "line", "column", "value", "expected", "expected_text"];

/**
 * Rows that could not be read as CSV text (RFC 4180, UTF-8 without a byte-order mark): file, line, column, what stands
 * there, what was expected as a stable word and in words. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it; so a value that comes from somebody else's file does nothing when it is opened.
 */
export function problemsToCsv(problems: readonly FileRowProblem[], wordOf: (expected: string) => string): string {
  const rows = problems.map(({ fileName, line, column, value, expected }) => [
    fileName,
    line,
    column ?? "",
    value,
    expected,
    wordOf(expected),
  ]);
  return stringify([COLUMNS, ...rows], { escape_formulas: true, record_delimiter: "\r\n" });
}
