import { randomUUID } from "node:crypto";
import { createWriteStream, mkdirSync, readdirSync, rmSync, statfsSync, statSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import type { Outcome } from "@/lib/relations/fault";
import { message } from "@/lib/relations/message";
import { uploadsFolder } from "@/server/store/dataset-store/dataset-paths";
import { toWriteFault } from "@/server/store/to-write-fault";
import { StoreFault } from "@/server/store/store-fault";
import { toUploadId } from "./importing/uploads";

/** Bytes that an upload leaves free on the disk. */
const KEPT_FREE = 512 * 2 ** 20;
/** Uploads that nobody imports are deleted after so long, in milliseconds. */
const MAX_AGE_MS = 24 * 3_600_000;

/**
 * Keeps an uploaded file until it is imported, a day at most; what comes is written as it comes. Faults: it is larger
 * than the free disk, or the connection broke off. Then nothing of it is kept.
 */
export async function saveUpload(
  stream: ReadableStream<Uint8Array>,
  fileName: string,
): Promise<Outcome<{ uploadId: string; sizeBytes: number }>> {
  const folder = uploadsFolder();
  mkdirSync(folder, { recursive: true });
  forgetOldUploads(folder);
  const uploadId = toUploadId(randomUUID(), fileName);
  const file = path.join(folder, uploadId);
  const { bavail, bsize } = statfsSync(folder);
  let sizeBytes = 0;
  const counted = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      sizeBytes += chunk.length;
      if (sizeBytes > bavail * bsize - KEPT_FREE) throw Object.assign(new Error("no room"), { code: "ENOSPC" });
      yield chunk;
    }
  };
  try {
    await pipeline(Readable.fromWeb(stream), counted, createWriteStream(file, { flags: "wx" }));
    return { ok: true, value: { uploadId, sizeBytes } };
  } catch (error) {
    rmSync(file, { force: true });
    const cause = toWriteFault(error, folder);
    if (cause instanceof StoreFault) return { ok: false, faults: [cause.fault] };
    const fault = message("faults.import.upload-broken-off");
    return { ok: false, faults: [{ code: "upload-broken-off", field: "file", message: fault }] };
  }
}

function forgetOldUploads(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const status = statSync(file, { throwIfNoEntry: false });
    if (status && Date.now() - status.mtimeMs > MAX_AGE_MS) rmSync(file, { force: true });
  }
}
