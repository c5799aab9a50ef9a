import { findImporter } from "@/lib/importers/importers";
import type { DatasetKind } from "@/lib/relations/dataset-kind";
import type { Fault, Outcome } from "@/lib/relations/fault";
import type { ImportInput } from "@/lib/relations/import-input";
import { message } from "@/lib/relations/message";
import { DATASET_ID } from "@/server/store/dataset-store/dataset-paths";
import { findFreeDatasetId, toDatasetId } from "@/server/store/dataset-store/find-dataset-id";
import { addImportRun, datasetFault } from "@/server/store/dataset-store/import-runs";
import { StoreFault } from "@/server/store/store-fault";
import { checkFreeSpace, type FileSize } from "./check-free-space";
import { openImportFile, type ImportFile } from "./open-import-file";
import type { ImportTask } from "./run-import";

/** What an import needs beside its files; papers that are not given are those that the importer knows. */
export type ImportWish = Omit<ImportInput, "papers"> & {
  papers: Partial<ImportInput["papers"]>;
  /** Whether a dataset of the same name takes the rows where none is named, instead of a new one. */
  addsToNamesake?: boolean;
};

/**
 * Looks at the files of an import and notes it as waiting. Faults: no file, one that cannot be read or is no table of
 * events, files of several kinds, a disk without room, a dataset that cannot take them.
 */
export async function noteImport(files: readonly ImportFile[], input: ImportWish): Promise<Outcome<ImportTask>> {
  const kinds = new Set<string>();
  const sizes: FileSize[] = [];
  const first = files[0];
  if (!first) return refused("no-files");
  for (const file of files) {
    const opened = await openImportFile(file, input.choices);
    if (!opened.ok) return opened;
    const { mappingFaults } = opened.value;
    if (mappingFaults.length > 0) {
      const unasked = input.choices.mapping === undefined ? unmapped(file.name) : [];
      return { ok: false, faults: [...unasked, ...mappingFaults] };
    }
    sizes.push({ sizeBytes: file.sizeBytes, packing: opened.value.file.packing });
    kinds.add(opened.value.importer.kind);
    if (kinds.size > 1) return refused("files-of-several-kinds", { name: file.name, kinds: [...kinds].join(", ") });
  }
  const tooLarge = checkFreeSpace(sizes);
  if (tooLarge.length > 0) return { ok: false, faults: tooLarge };
  const [kind] = [...kinds] as [DatasetKind];
  const papers = { ...findImporter(kind)!.papers, ...input.papers };
  if (input.datasetId !== undefined && !DATASET_ID.test(input.datasetId))
    return { ok: false, faults: [datasetFault("dataset-id-invalid", input.datasetId)] };
  try {
    const name = input.papers.name ?? kind;
    const ownId = input.addsToNamesake ? toDatasetId(name) : findFreeDatasetId(name);
    const datasetId = input.datasetId ?? ownId;
    const noted = files.map(({ name, sizeBytes }) => ({ name, sizeBytes }));
    const runId = await addImportRun({ datasetId, importer: kind, papers, files: noted });
    return { ok: true, value: { runId, datasetId, files, choices: { ...input.choices, kind } } };
  } catch (error) {
    if (error instanceof StoreFault) return { ok: false, faults: [error.fault] };
    throw error;
  }
}

/** A table that was taken for one by itself: nobody asked for a mapping yet. */
function unmapped(name: string): Fault[] {
  return [
    { code: "table-needs-mapping", field: "file", message: message("faults.import.table-needs-mapping", { name }) },
  ];
}

function refused(code: string, values?: Record<string, string>): Outcome<never> {
  return { ok: false, faults: [{ code, field: "file", message: message(`faults.import.${code}`, values) }] };
}
