import { wantBatchCancel } from "@/server/store/batches/batch-rows";

/** Asks that a batch stop; it does so after the document that it is at, and can go on later. False when it has ended. */
export async function cancelBatch(id: number): Promise<boolean> {
  return wantBatchCancel(id);
}
