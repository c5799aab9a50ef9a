import { randomUUID } from "node:crypto";
import type { BatchChoices } from "@/lib/relations/document-batch";
import type { Outcome } from "@/lib/relations/fault";
import { keepBatchFiles } from "@/server/store/batches/batch-folder";
import { addBatch } from "@/server/store/batches/batch-rows";
import { StoreFault } from "@/server/store/store-fault";
import { findUploadFiles } from "../importing/uploads";
import { runBatch } from "./run-batch";

/**
 * Begins to add the documents of uploaded files (see `beginUpload`) and gives the number of the batch at once;
 * `listBatches` says how far it is. Faults: an upload that is not there, a store that cannot be written.
 */
export async function startBatch(
  uploadIds: readonly string[],
  choices: BatchChoices,
): Promise<Outcome<{ id: number }>> {
  const found = findUploadFiles(uploadIds);
  if (!found.ok) return found;
  const runner = randomUUID();
  try {
    const id = await addBatch(keepBatchFiles(found.value, runner), choices, runner);
    void runBatch(id, runner);
    return { ok: true, value: { id } };
  } catch (error) {
    if (error instanceof StoreFault) return { ok: false, faults: [error.fault] };
    throw error;
  }
}
