import type { Importer, RecognisedTable } from "@/lib/importers/importer";
import { findImporter, IMPORTERS } from "@/lib/importers/importers";
import type { Outcome } from "@/lib/relations/fault";
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
  const candidates = choices.kind === undefined ? IMPORTERS : [findImporter(choices.kind)!];
  const found = candidates
    .flatMap((importer) => {
      const table = importer.recognise(file.head);
      return table ? [{ importer, table }] : [];
    })
    .sort((one, other) => other.table.certainty - one.table.certainty)[0];
  if (!found) {
    const code = choices.kind === undefined ? "table-not-recognised" : "table-of-other-kind";
    const values = { name, kind: choices.kind ?? "" };
    return { ok: false, faults: [{ code, field: "file", message: message(`faults.import.${code}`, values) }] };
  }
  return { ok: true, value: { file, importer: found.importer, table: withChoices(found.table, choices) } };
}

function withChoices(table: RecognisedTable, choices: ReadingChoices): RecognisedTable {
  const { delimiter, isQuoted, hasHead, mapping } = choices;
  return {
    ...table,
    ...(mapping && { mapping }),
    format: {
      ...table.format,
      ...(delimiter !== undefined && { delimiter }),
      ...(isQuoted !== undefined && { isQuoted }),
      ...(hasHead !== undefined && { hasHead }),
    },
  };
}
