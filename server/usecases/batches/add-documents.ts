import { randomUUID } from "node:crypto";
import type { BatchChoices, DocumentBatch } from "@/lib/relations/document-batch";
import type { Outcome } from "@/lib/relations/fault";
import { addBatch, readBatches, type BatchFile } from "@/server/store/batches/batch-rows";
import { StoreFault } from "@/server/store/store-fault";
import { runBatch } from "./run-batch";

/**
 * Adds all documents of some files and waits for the end; what cannot be added is a problem of its file. Nothing is added
 * twice. Faults: a store that cannot be written.
 */
export async function addDocuments(
  files: readonly BatchFile[],
  choices: BatchChoices,
  { onNoted, onProgress }: { onNoted?: (id: number) => void; onProgress?: (batch: DocumentBatch) => void } = {},
): Promise<Outcome<DocumentBatch>> {
  try {
    const runner = randomUUID();
    const id = await addBatch(files, choices, runner);
    onNoted?.(id);
    await runBatch(id, runner, onProgress);
    const [batch] = readBatches({ id });
    return { ok: true, value: batch! };
  } catch (error) {
    if (error instanceof StoreFault) return { ok: false, faults: [error.fault] };
    throw error;
  }
}
