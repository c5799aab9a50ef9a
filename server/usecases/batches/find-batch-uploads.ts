import type { Outcome } from "@/lib/relations/fault";
import type { BatchFile } from "@/server/store/batches/batch-rows";
import { findUpload } from "../importing/uploads";

/** The files of uploads, in their order. Fault: one of them is not there. */
export function findBatchUploads(uploadIds: readonly string[]): Outcome<BatchFile[]> {
  const files: BatchFile[] = [];
  for (const id of uploadIds) {
    const found = findUpload(id);
    if (!found.ok) return found;
    files.push(found.value);
  }
  return { ok: true, value: files };
}
