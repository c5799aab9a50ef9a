import { inflateRawSync } from "node:zlib";

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_LENGTH = 22;
const MAX_COMMENT_LENGTH = 65_535;

/** What stands against unpacking a zip file. */
export type ZipProblem = "not-a-zip" | "too-large";

/**
 * Whether a zip file can be unpacked within a bound on all that it holds. Every entry is inflated against the bound,
 * since the sizes that a file states are its own claim.
 */
export function findZipProblem(bytes: Uint8Array, maxBytes: number): ZipProblem | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findEndOfDirectory(view);
    if (end === undefined) return "not-a-zip";
    let at = view.getUint32(end + 16, true);
    let room = maxBytes;
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (view.getUint32(at, true) !== DIRECTORY_ENTRY) return "not-a-zip";
      const size = inflatedSize(bytes, view, at, room);
      if (size === undefined) return "too-large";
      room -= size;
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return undefined;
  } catch {
    return "not-a-zip"; // offsets outside the file, data that is no deflate stream
  }
}

function findEndOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT_LENGTH);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return undefined;
}

function inflatedSize(bytes: Uint8Array, view: DataView, entry: number, room: number): number | undefined {
  const method = view.getUint16(entry + 10, true);
  const packedSize = view.getUint32(entry + 20, true);
  const local = view.getUint32(entry + 42, true);
  if (view.getUint32(local, true) !== LOCAL_ENTRY) throw new RangeError("no entry where the directory says");
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) throw new RangeError("entry ends outside the file");
  if (method === 0) return packedSize <= room ? packedSize : undefined;
  if (room <= 0) return packedSize === 0 ? 0 : undefined;
  try {
    return inflateRawSync(bytes.subarray(start, start + packedSize), { maxOutputLength: room }).length;
  } catch (error) {
    if (error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE") return undefined;
    throw error;
  }
}
