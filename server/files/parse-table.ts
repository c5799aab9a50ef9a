/**
 * Rows of a CSV text (RFC 4180) by the names of its first line; empty lines are skipped. A few times as fast as a
 * general parser, since the dictionaries are read at every start.
 */
export function parseTable(text: string): Record<string, string>[] {
  const rows = parseRows(text.replace(/^\uFEFF/, ""));
  const names = rows.shift() ?? [];
  return rows.map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""])));
}

function parseRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length;) {
    const isQuoted = text[at] === '"';
    const end = isQuoted ? endOfQuoted(text, at) : endOfPlain(text, at);
    const isLastCell = text[end] !== ",";
    const cell = isQuoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end);
    row.push(!isQuoted && isLastCell && cell.endsWith("\r") ? cell.slice(0, -1) : cell);
    at = end + (text[end] === "\r" ? 2 : 1);
    const isTextEnd = at >= text.length;
    if (!isLastCell && !isTextEnd) continue;
    if (!isLastCell) row.push("");
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
  }
  return rows;
}

function endOfPlain(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== "," && text[at] !== "\n") at++;
  return at;
}

/** The index behind the closing quote; the end of the text where none closes. */
function endOfQuoted(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return text.length;
    if (text[quote + 1] !== '"') return quote + 1;
    at = quote + 2;
  }
}
