import type { Outcome } from "@/lib/relations/fault";
import type { ImportRun } from "@/lib/relations/import-run";
import { noteImport, type ImportWish } from "./importing/note-import";
import type { ImportFile } from "./importing/open-import-file";
import { runImport, type ImportProgress } from "./importing/run-import";
import { saveLexiconActors } from "./save-lexicon-actors";

/**
 * Imports files into a dataset and waits for the end: all their rows are stored, or nothing. Rows that the dataset holds
 * add nothing, rows of one act become one event. `onNoted` gets the number of the run as soon as it has one. Faults:
 * files that cannot be read, a disk that is full, a dataset that cannot take them, a cancellation.
 */
export async function importDataset(
  files: readonly ImportFile[],
  input: ImportWish,
  { onProgress, onNoted }: { onProgress?: (progress: ImportProgress) => void; onNoted?: (runId: number) => void } = {},
): Promise<Outcome<ImportRun>> {
  await saveLexiconActors();
  const noted = await noteImport(files, input);
  if (!noted.ok) return noted;
  onNoted?.(noted.value.runId);
  return runImport(noted.value, onProgress);
}
