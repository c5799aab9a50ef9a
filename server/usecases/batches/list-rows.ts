import { guessListColumns, countListHeaders } from "@/lib/documents/guess-list-columns";
import { cutHeadRows } from "@/lib/importers/cut-head-rows";
import type { FileHead, RecognisedTable } from "@/lib/importers/importer";
import { jsonPaths, parseJsonLine } from "@/lib/importers/json-cells";
import type { TableFormat } from "@/lib/importers/table-format";
import { LIST_FIELDS, type ListColumns, type ListField } from "@/lib/relations/document-batch";
import type { Outcome } from "@/lib/relations/fault";
import type { FileRowProblem } from "@/lib/relations/import-run";
import { openDatasetFile } from "@/server/files/dataset-file/open-dataset-file";

/** A row of a list: what its columns say of one document. */
export interface ListRow {
  line: number;
  cells: Partial<Record<ListField, string>>;
}

/** A list of documents, opened. */
export interface DocumentList {
  columns: readonly string[];
  chosen: ListColumns;
  /** Rows and problems in their order; a fault of the file ends them. */
  rows(): AsyncGenerator<ListRow | { problem: Omit<FileRowProblem, "fileName"> }, void>;
}

const DELIMITERS: readonly TableFormat["delimiter"][] = ["\t", ",", ";", "|"];

/** Opens a table or JSON lines whose rows are documents. Faults: those of the file, no column that holds the text. */
export async function openList(
  path: string,
  fileName: string,
  wanted?: ListColumns,
  member?: string,
): Promise<Outcome<DocumentList>> {
  const opened = await openDatasetFile(path, { fileName, ...(member !== undefined && { member }) });
  if (!opened.ok) return opened;
  const file = opened.value;
  const { format, columns, rows } = recogniseList(file.head);
  const guess = guessListColumns(columns, rows);
  const chosen: ListColumns = {};
  for (const field of LIST_FIELDS) {
    const column = wanted ? wanted[field] : guess[field];
    if (column !== undefined && columns.includes(column)) chosen[field] = column;
  }
  const table: RecognisedTable = { format, columns, layout: "documents", certainty: 1 };
  const fields = LIST_FIELDS.filter((field) => chosen[field] !== undefined);
  const places = fields.map((field) => columns.indexOf(chosen[field]!));
  async function* readRows() {
    for await (const batch of file.rows(table)) {
      if (!batch.ok) {
        yield { problem: { line: 1, value: fileName, expected: batch.faults[0]!.code } };
        return;
      }
      const { rows: cut, problems } = batch.value;
      for (const problem of problems) yield { problem };
      for (const { line, cells } of cut)
        yield { line, cells: Object.fromEntries(fields.map((field, at) => [field, cells[places[at]!] ?? ""])) };
    }
  }
  return { ok: true, value: { columns, chosen, rows: readRows } };
}

function recogniseList({ lines }: FileHead): { format: TableFormat; columns: string[]; rows: string[][] } {
  const objects = lines.map((line) => parseJsonLine(line)).filter((object) => object !== undefined);
  if (objects.length > 0 && /^\s*\{/.test(lines[0] ?? "")) {
    const columns = [...new Set(objects.flatMap((object) => jsonPaths(object)))];
    return {
      format: { kind: "json-lines", delimiter: ",", isQuoted: true, hasHead: false },
      columns,
      rows: [],
    };
  }
  const cut = DELIMITERS.map((delimiter) => ({ delimiter, rows: cutHeadRows(lines, { delimiter, isQuoted: true }) }));
  const best = cut.reduce((one, other) => (agreement(other.rows) > agreement(one.rows) ? other : one));
  const first = best.rows[0] ?? [];
  const hasHead = countListHeaders(first) > 0;
  const width = Math.max(...best.rows.map((row) => row.length), 1);
  const columns = Array.from({ length: width }, (_, at) => (hasHead && first[at]?.trim()) || `column ${at + 1}`);
  return {
    format: { kind: "delimited", delimiter: best.delimiter, isQuoted: true, hasHead },
    columns,
    rows: hasHead ? best.rows.slice(1) : best.rows,
  };
}

/** How much the rows look like a table: the number of rows as wide as the first, where that has several cells. */
function agreement(rows: readonly string[][]): number {
  const width = rows[0]?.length ?? 0;
  return width < 2 ? 0 : rows.filter((row) => row.length === width).length / rows.length + countListHeaders(rows[0]!);
}
