import type { Outcome } from "@/lib/relations/fault";
import { endImportRun } from "@/server/store/dataset-store/import-runs";
import { message } from "@/lib/relations/message";
import { importing } from "@/server/workers/importing";
import { noteImport, type ImportWish } from "./importing/note-import";
import { findUploadFiles } from "./importing/uploads";
import { saveLexiconActors } from "./save-lexicon-actors";

/**
 * Begins an import of uploaded files (see `beginUpload`) in a thread of its own and gives the number of its run at once;
 * `listImportRuns` says how far it is. Imports wait for each other. The uploads are deleted in the end. Faults: an
 * upload that is not there, and those of `importDataset` that show before it begins.
 */
export async function startImport(
  uploadIds: readonly string[],
  input: ImportWish,
): Promise<Outcome<{ runId: number; datasetId: string }>> {
  await saveLexiconActors();
  const found = findUploadFiles(uploadIds);
  if (!found.ok) return found;
  const files = found.value;
  const noted = await noteImport(files, input);
  if (!noted.ok) return noted;
  const { runId, datasetId } = noted.value;
  importing()
    .run({ task: noted.value, uploads: files.map(({ path }) => path) })
    .catch(() =>
      endImportRun(runId, "failed", {
        code: "import-failed",
        message: message("faults.import.import-failed"),
      }).catch(() => undefined),
    );
  return { ok: true, value: { runId, datasetId } };
}
