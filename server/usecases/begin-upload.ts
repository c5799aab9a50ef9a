import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { uploadsFolder } from "@/server/store/dataset-store/dataset-paths";
import { toUploadId } from "./importing/uploads";

/** Uploads that nobody imports are deleted after so long, in milliseconds. */
const MAX_AGE_MS = 24 * 3_600_000;

/**
 * Makes room for a file that is sent in pieces (see `addToUpload`) and kept until it is imported, a day at most. The id
 * holds the file's name; where it lies is no part of it.
 */
export async function beginUpload(fileName: string): Promise<{ uploadId: string }> {
  const folder = uploadsFolder();
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const status = statSync(file, { throwIfNoEntry: false });
    if (status && Date.now() - status.mtimeMs > MAX_AGE_MS) rmSync(file, { force: true });
  }
  const uploadId = toUploadId(randomUUID(), fileName);
  writeFileSync(path.join(folder, uploadId), "", { flag: "wx" });
  return { uploadId };
}
