import type { TableFormat } from "./table-format";

/**
 * Cells of the first lines of a file, row by row, its head included. A quoted cell may run over several lines; a row
 * that the lines break off is left out unless it is the only one. Meant for the head alone: files are read as streams.
 */
export function cutHeadRows(
  lines: readonly string[],
  { delimiter, isQuoted }: Pick<TableFormat, "delimiter" | "isQuoted">,
): string[][] {
  if (!isQuoted) return lines.map((line) => line.split(delimiter));
  const rows: string[][] = [];
  let cells: string[] = [];
  let cell = "";
  let isInside = false;
  for (const line of lines) {
    for (let at = 0; at < line.length; at++) {
      const character = line[at]!;
      if (isInside) {
        if (character !== '"') cell += character;
        else if (line[at + 1] === '"') {
          cell += '"';
          at++;
        } else isInside = false;
      } else if (character === '"' && cell.trim() === "") {
        cell = "";
        isInside = true;
      } else if (character === delimiter) {
        cells.push(cell);
        cell = "";
      } else cell += character;
    }
    if (isInside) cell += "\n";
    else {
      rows.push([...cells, cell]);
      cells = [];
      cell = "";
    }
  }
  if (isInside && rows.length === 0) rows.push([...cells, cell]);
  return rows;
}
