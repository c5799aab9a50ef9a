import { createWriteStream, rmSync, statfsSync, statSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import type { Outcome } from "@/lib/relations/fault";
import { message } from "@/lib/relations/message";
import { toWriteFault } from "@/server/store/to-write-fault";
import { StoreFault } from "@/server/store/store-fault";
import { findUpload } from "./importing/uploads";

/** Bytes that an upload leaves free on the disk. */
const KEPT_FREE = 512 * 2 ** 20;

/**
 * Adds a piece of a file to an upload, as it comes; `offset` is the number of bytes before it. A piece that breaks off
 * can be sent again from where the upload stands. Faults: there is no such upload, it stands elsewhere, the disk is
 * full (then the upload is deleted), the connection broke off.
 */
export async function addToUpload(
  uploadId: string,
  offset: number,
  stream: ReadableStream<Uint8Array>,
): Promise<Outcome<{ receivedBytes: number }>> {
  const found = findUpload(uploadId);
  if (!found.ok) return found;
  const { path, sizeBytes } = found.value;
  if (sizeBytes !== offset) return refused("upload-out-of-step", { received: sizeBytes });
  const { bavail, bsize } = statfsSync(path);
  let room = bavail * bsize - KEPT_FREE;
  const bounded = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      room -= chunk.length;
      if (room < 0) throw Object.assign(new Error("no room"), { code: "ENOSPC" });
      yield chunk;
    }
  };
  try {
    await pipeline(Readable.fromWeb(stream), bounded, createWriteStream(path, { flags: "a" }));
    return { ok: true, value: { receivedBytes: statSync(path).size } };
  } catch (error) {
    const cause = toWriteFault(error, path);
    if (!(cause instanceof StoreFault)) return refused("upload-broken-off");
    rmSync(path, { force: true });
    return { ok: false, faults: [cause.fault] };
  }
}

function refused(code: string, values?: Record<string, number>): Outcome<never> {
  return { ok: false, faults: [{ code, field: "file", message: message(`faults.import.${code}`, values) }] };
}
