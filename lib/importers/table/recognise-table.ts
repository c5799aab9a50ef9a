import { cutHeadRows } from "../cut-head-rows";
import type { FileHead, RecognisedTable } from "../importer";
import { jsonCells, jsonPaths, parseJsonLine } from "../json-cells";
import { parseDayCell } from "../parse-day-cell";
import type { TableFormat } from "../table-format";
import { checkMapping } from "./check-mapping";
import { guessMapping } from "./guess-mapping";

const DELIMITERS = ["\t", ",", ";", "|"] as const;

/** Columns of the event files of the Open Event Data Alliance's Phoenix, which have no head. */
export const PHOENIX_COLUMNS = (
  "EventID Date Year Month Day SourceActorFull SourceActorEntity SourceActorRole SourceActorAttribute TargetActorFull " +
  "TargetActorEntity TargetActorRole TargetActorAttribute EventCode EventRootCode QuadClass GoldsteinScore Issues Lat " +
  "Lon LocationName StateName CountryCode SentenceID URLs NewsSources"
).split(" ");

/** What a file's head looks like as a table of any kind; undefined where it is no table (a web page, one column). */
export function recogniseTable({ lines }: FileHead): RecognisedTable | undefined {
  const whole = lines.filter((line) => line.trim() !== "");
  const first = whole[0]?.replace(/^\uFEFF/, "");
  if (first === undefined || /^\s*</.test(first)) return undefined;
  return recogniseJsonLines([first, ...whole.slice(1)]) ?? recogniseDelimited(lines);
}

function recogniseJsonLines(lines: readonly string[]): RecognisedTable | undefined {
  if (!parseJsonLine(lines[0]!)) return undefined;
  const objects = lines.map(parseJsonLine).filter((object) => object !== undefined);
  const columns = [...new Set(objects.flatMap((object) => jsonPaths(object)))];
  const format: TableFormat = { delimiter: ",", isQuoted: false, hasHead: false, kind: "json-lines" };
  const rows = objects.map((object) => jsonCells(object, columns));
  return guessed({ format, columns, layout: `JSON lines (${columns.length} members)`, certainty: 0 }, rows);
}

function recogniseDelimited(lines: readonly string[]): RecognisedTable | undefined {
  const tried = DELIMITERS.map((delimiter) => {
    const isQuoted = delimiter !== "\t" || lines.some((line) => /(?:^|\t)"[^"\t]*"(?:\t|$)/.test(line));
    const rows = cutHeadRows(lines, { delimiter, isQuoted }).filter((row) => row.some((cell) => cell.trim() !== ""));
    return { delimiter, isQuoted, rows, width: commonWidth(rows) };
  });
  // The delimiter that cuts all rows alike; of several the one that makes more cells.
  const best = tried.sort(
    (one, other) => other.width.share - one.width.share || other.width.cells - one.width.cells,
  )[0];
  const { delimiter, isQuoted, rows, width } = tried.find((one) => one.width.cells > 1) ?? best!;
  const head = rows[0];
  if (!head || width.cells < 2) return undefined;
  const format: TableFormat = { delimiter, isQuoted, hasHead: isHead(head, rows.slice(1)), kind: "delimited" };
  if (!format.hasHead && isPhoenix(rows)) {
    const table = { format, columns: PHOENIX_COLUMNS, layout: "Phoenix (26 columns)", certainty: 0 };
    return { ...guessed(table, rows), certainty: 0.9 };
  }
  const columns = format.hasHead
    ? head.map((name, at) => name.replace(/^\uFEFF/, "").trim() || `column ${at + 1}`)
    : head.map((_, at) => `column ${at + 1}`);
  const layout = `Table (${columns.length} columns)`;
  return guessed({ format, columns, layout, certainty: 0 }, format.hasHead ? rows.slice(1) : rows);
}

function guessed(table: RecognisedTable, rows: readonly (readonly string[])[]): RecognisedTable {
  const mapping = guessMapping(table.columns, rows);
  // Never as sure as an importer that knows its dataset.
  return { ...table, mapping, certainty: checkMapping(mapping, table.columns).length === 0 ? 0.4 : 0.1 };
}

function commonWidth(rows: readonly (readonly string[])[]): { cells: number; share: number } {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const [cells, count] = [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0] ?? [0, 0];
  return { cells, share: cells > 1 ? count / rows.length : 0 };
}

/** Names stand in a head: no numbers, no days, no addresses, each once. */
function isHead(first: readonly string[], others: readonly (readonly string[])[]): boolean {
  const cells = first.map((cell) => cell.replace(/^\uFEFF/, "").trim());
  const isValue = (cell: string) =>
    (cell !== "" && Number.isFinite(Number(cell))) || parseDayCell(cell) !== undefined || /^https?:/i.test(cell);
  const present = cells.filter(Boolean);
  if (present.length === 0 || present.some(isValue)) return false;
  if (new Set(present).size < present.length) return false;
  return others.length === 0 || others.some((row) => row.some((cell, at) => cell.trim() !== cells[at]));
}

function isPhoenix(rows: readonly (readonly string[])[]): boolean {
  return rows.every(
    (row) =>
      row.length === PHOENIX_COLUMNS.length &&
      /^\d{8}$/.test(row[1]!) &&
      /^\d{3,4}$/.test(row[13]!) &&
      /^[0-4]$/.test(row[15]!),
  );
}
