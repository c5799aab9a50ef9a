import { rmSync } from "node:fs";
import { findUpload } from "./importing/uploads";

/** Deletes an upload; false when there is none. */
export async function removeUpload(uploadId: string): Promise<boolean> {
  const found = findUpload(uploadId);
  if (found.ok) rmSync(found.value.path, { force: true });
  return found.ok;
}
