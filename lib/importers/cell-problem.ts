import type { ImportedRow } from "./imported-row";

const MOST_CHARACTERS = 200;

/** A row whose cell in a column is not what was expected (a key of the messages `datasets.expected.*`). */
export function cellProblem(
  columns: readonly string[],
  cells: readonly string[],
  line: number,
  column: number,
  expected: string,
): ImportedRow {
  const value = (cells[column] ?? "").trim().slice(0, MOST_CHARACTERS);
  return { kind: "problem", problem: { line, column: columns[column], value, expected } };
}

/** A row that ends before the columns that it needs. */
export function shortRowProblem(cells: readonly string[], line: number): ImportedRow {
  const value = cells.join("\t").slice(0, MOST_CHARACTERS);
  return { kind: "problem", problem: { line, value, expected: "columns" } };
}
