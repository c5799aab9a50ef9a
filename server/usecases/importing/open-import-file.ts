import type { Importer, RecognisedTable } from "@/lib/importers/importer";
import { cutHeadRows } from "@/lib/importers/cut-head-rows";
import { recogniseTable } from "@/lib/importers/recognise-table";
import { checkMapping } from "@/lib/importers/table/check-mapping";
import { guessMapping } from "@/lib/importers/table/guess-mapping";
import type { DatasetKind } from "@/lib/relations/dataset-kind";
import type { Fault, Outcome } from "@/lib/relations/fault";
import type { ReadingChoices } from "@/lib/relations/import-input";
import { message } from "@/lib/relations/message";
import type { DatasetFile } from "@/server/files/dataset-file/dataset-file";
import { openDatasetFile } from "@/server/files/dataset-file/open-dataset-file";

/** A file on disk with the name that its owner gave it. */
export interface ImportFile {
  path: string;
  name: string;
  sizeBytes: number;
}

/** A file of which it is known how it is read. */
export interface OpenImportFile {
  file: DatasetFile;
  table: RecognisedTable;
  importer: Importer;
  mappingFaults: readonly Fault[];
}

/** Opens a file and finds the importer of its rows. What an analyst chose goes before what is recognised. */
export async function openImportFile(
  { path, name }: Pick<ImportFile, "path" | "name">,
  choices: ReadingChoices,
): Promise<Outcome<OpenImportFile>> {
  const { encoding } = choices;
  const opened = await openDatasetFile(path, { fileName: name, ...(encoding && { encoding }) });
  if (!opened.ok) return opened;
  const file = opened.value;
  const found = recogniseTable(file.head, choices.kind);
  if (found.is === "eventless") return refused(`eventless-${found.what}`, { name });
  if (found.is === "unknown")
    return choices.kind === undefined
      ? refused("table-not-recognised", { name })
      : refused("table-of-other-kind", { name, kind: choices.kind });
  const { importer } = found;
  const table = withChoices(found.table, choices, file.head.lines);
  return { ok: true, value: { file, importer, table, mappingFaults: mappingFaults(importer.kind, table) } };
}

/** What keeps the mapping of a table from being used; other kinds need none. */
function mappingFaults(kind: DatasetKind, { mapping, columns }: RecognisedTable): Fault[] {
  return kind === "table" && mapping ? checkMapping(mapping, columns) : [];
}

function refused(code: string, values: Record<string, string>): Outcome<never> {
  return { ok: false, faults: [{ code, field: "file", message: message(`faults.import.${code}`, values) }] };
}

function withChoices(table: RecognisedTable, choices: ReadingChoices, lines: readonly string[]): RecognisedTable {
  const { delimiter, isQuoted, hasHead, mapping } = choices;
  const format = {
    ...table.format,
    ...(delimiter !== undefined && { delimiter }),
    ...(isQuoted !== undefined && { isQuoted }),
    ...(hasHead !== undefined && { hasHead }),
  };
  const isCutAnew =
    format.kind === "delimited" &&
    (format.delimiter !== table.format.delimiter ||
      format.isQuoted !== table.format.isQuoted ||
      format.hasHead !== table.format.hasHead);
  if (!isCutAnew) return { ...table, ...(mapping && { mapping }) };
  const rows = cutHeadRows(lines, format);
  const columns = (rows[0] ?? []).map((name, at) => (format.hasHead && name.trim()) || `column ${at + 1}`);
  const { neededColumns: _needed, ...rest } = table;
  const guess = mapping ?? (table.mapping && guessMapping(columns, format.hasHead ? rows.slice(1) : rows));
  return { ...rest, format, columns, ...(guess && { mapping: guess }) };
}
