import type { Outcome } from "@/lib/relations/fault";
import type { ReadingChoices } from "@/lib/relations/import-input";
import type { ImportPreview } from "@/lib/relations/import-preview";
import { message } from "@/lib/relations/message";
import { previewing } from "@/server/workers/importing";
import { WorkerFault } from "@/server/workers/worker-thread";
import { findUploadFiles } from "./importing/uploads";

/**
 * What an import of uploaded files (see `beginUpload`) would bring, seen from their first rows; nothing is stored. A
 * thread of its own looks. Faults: no file, an upload that is not there, a file that cannot be read or takes too long.
 */
export async function previewDataset(
  uploadIds: readonly string[],
  choices: ReadingChoices = {},
): Promise<Outcome<ImportPreview>> {
  const found = findUploadFiles(uploadIds);
  if (!found.ok) return found;
  const files = found.value;
  if (files.length === 0) return refused("faults.import.no-files", "no-files");
  try {
    return await previewing().run({ files, choices });
  } catch (error) {
    if (error instanceof WorkerFault) return refused("faults.file-too-complex", "file-too-complex");
    throw error;
  }
}

function refused(id: string, code: string): Outcome<never> {
  return { ok: false, faults: [{ code, field: "file", message: message(id) }] };
}
