import type { DocumentBatch } from "@/lib/relations/document-batch";
import { readBatches } from "@/server/store/batches/batch-rows";

/** Batches, the latest first, or the one of an id. */
export async function listBatches(which: { id?: number; limit?: number } = {}): Promise<DocumentBatch[]> {
  return readBatches(which);
}
