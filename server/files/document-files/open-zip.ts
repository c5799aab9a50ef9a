import type { Readable } from "node:stream";
import { openPromise, type Entry } from "yauzl";
import { MAX_UPLOAD_BYTES } from "@/lib/relations/document-input";
import { MAX_BATCH_FILES } from "@/lib/relations/document-batch";
import type { Outcome } from "@/lib/relations/fault";
import { FileFault, codeOf, toFileFault } from "../dataset-file/file-fault";
import { byName, isHiddenPath } from "../dataset-file/table-names";
import { UnpackingBudget } from "../dataset-file/unpacking-budget";

/** A file within a zip. */
export interface PackedFile {
  /** Its path within the zip. */
  name: string;
  /** Unpacks it, to 20 MB at most. Faults: locked, too large, damaged, packed in a way that is not known. */
  read(): Promise<Outcome<Uint8Array>>;
}

/**
 * The files of a zip, by name, without directories and the hidden files that systems leave; `close` ends the reading. A
 * zip that breaks off, names files outside itself or holds more than 20,000 is refused. What all files together unpack to
 * is bounded.
 */
export async function openZip(
  path: string,
  name: string,
  sizeBytes: number,
): Promise<Outcome<{ files: PackedFile[]; close: () => void }>> {
  try {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
    try {
      const entries: Entry[] = [];
      for await (const entry of zip.eachEntry()) {
        if (entry.fileName.endsWith("/") || isHiddenPath(entry.fileName)) continue;
        if (entries.push(entry) > MAX_BATCH_FILES)
          throw new FileFault("zip-with-too-many", { name, maximum: MAX_BATCH_FILES });
      }
      const budget = new UnpackingBudget(sizeBytes);
      const open = (entry: Entry) => zip.openReadStreamPromise(entry);
      const files = entries
        .sort((one, other) => byName(one.fileName, other.fileName))
        .map((entry) => ({ name: entry.fileName, read: () => unpack(open, entry, budget) }));
      return { ok: true, value: { files, close: () => zip.close() } };
    } catch (error) {
      zip.close();
      throw error;
    }
  } catch (error) {
    return { ok: false, faults: [toZipFault(error, name).toFault({ lines: 0 })] };
  }
}

function toZipFault(error: unknown, name: string): FileFault {
  if (error instanceof FileFault || codeOf(error) !== undefined) return toFileFault(error, name);
  const text = error instanceof Error ? error.message : "";
  // The library's own errors carry no codes.
  if (/signature not found|unexpected EOF/.test(text)) return new FileFault("zip-truncated", { name });
  if (/relative path|absolute path|invalid characters/.test(text)) return new FileFault("zip-leads-outside", { name });
  return new FileFault("file-damaged", { name });
}

async function unpack(
  open: (entry: Entry) => Promise<Readable>,
  entry: Entry,
  budget: UnpackingBudget,
): Promise<Outcome<Uint8Array>> {
  const name = entry.fileName;
  try {
    if (entry.isEncrypted()) throw new FileFault("zip-locked", { name });
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
      throw new FileFault("zip-packed-otherwise", { name, member: name });
    if (entry.uncompressedSize > MAX_UPLOAD_BYTES)
      throw new FileFault("file-too-large", { size: entry.uncompressedSize });
    const parts: Uint8Array[] = [];
    // The stream fails by itself where it gives more bytes than the entry states.
    for await (const part of await open(entry)) {
      const bytes = part as Uint8Array;
      budget.unpack(bytes.length, name);
      parts.push(bytes);
    }
    return { ok: true, value: Buffer.concat(parts) };
  } catch (error) {
    const fault =
      error instanceof FileFault || (codeOf(error) && !codeOf(error)!.startsWith("Z_"))
        ? toFileFault(error, name)
        : new FileFault("file-damaged", { name });
    return { ok: false, faults: [fault.toFault({ lines: 0 })] };
  }
}
