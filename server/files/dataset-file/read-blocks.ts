import type { FileHandle } from "node:fs/promises";
import { Readable, pipeline } from "node:stream";
import { crc32, createGunzip, createInflateRaw, type Gunzip, type InflateRaw } from "node:zlib";
import { FileFault, codeOf } from "./file-fault";
import type { UnpackingBudget } from "./unpacking-budget";
import type { PackedRange } from "./list-zip-members";
import { LF } from "./row-cutter";

const BLOCK_BYTES = 512 * 1024;

/** A source of bytes; each buffer belongs to who receives it. */
export type Blocks = AsyncGenerator<Buffer, void>;

/** What one reading needs to know. */
export interface Reading {
  handle: FileHandle;
  /** Shown in faults. */
  name: string;
  budget: UnpackingBudget;
  signal?: AbortSignal;
}

/** The bytes of a whole file, unpacked if it is a gzip file. */
export function readWhole(reading: Reading, isGzip: boolean): Blocks {
  const packed = readRange(reading, 0, Infinity);
  return isGzip ? unpack(reading, packed, createGunzip({ chunkSize: BLOCK_BYTES })) : packed;
}

/** The lines of a plain file that begin within a stretch of its bytes. */
export async function* readLinesOf(reading: Reading, first: number, end: number): Blocks {
  if (first === end) return;
  // A line that begins at `first` is known by the line end before it.
  let isWithin = first === 0;
  let at = isWithin ? 0 : first - 1;
  for await (const block of readRange(reading, at, Infinity)) {
    let start = 0;
    if (!isWithin) {
      start = block.indexOf(LF) + 1;
      isWithin = start > 0;
      if (!isWithin || at + start >= end) {
        if (at + block.length >= end) return;
        at += block.length;
        continue;
      }
    }
    const last = at + block.length >= end ? block.indexOf(LF, Math.max(start, end - 1 - at)) : -1;
    if (last >= 0) {
      yield block.subarray(start, last + 1);
      return;
    }
    yield start > 0 ? block.subarray(start) : block;
    at += block.length;
  }
}

/** The bytes of one file within a zip; a gzip file within it is unpacked too. */
export async function* readZipMember(reading: Reading, range: PackedRange): Blocks {
  const start = await findDataStart(reading, range);
  const packed = readRange(reading, start, start + range.packedBytes);
  const inflated = range.isDeflated ? unpack(reading, packed, createInflateRaw({ chunkSize: BLOCK_BYTES })) : packed;
  const checked = verify(reading, inflated, range);
  const first = await checked.next();
  if (first.done) return;
  const whole = chain(first.value, checked);
  if (isGzip(first.value)) yield* unpack(reading, whole, createGunzip({ chunkSize: BLOCK_BYTES }));
  else yield* whole;
}

/** Whether these are the first bytes of a gzip file. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

async function* readRange({ handle, budget, signal }: Reading, start: number, end: number): Blocks {
  for (let at = start; at < end;) {
    signal?.throwIfAborted();
    const buffer = Buffer.allocUnsafeSlow(Math.min(BLOCK_BYTES, end - at));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    budget.read(bytesRead);
    yield buffer.subarray(0, bytesRead);
  }
}

async function* unpack({ name, budget, signal }: Reading, packed: Blocks, inflater: Gunzip | InflateRaw): Blocks {
  // The iteration below receives every failure; the callback is there since pipeline asks for one.
  pipeline(Readable.from(packed), inflater, () => {});
  try {
    for await (const block of inflater as AsyncIterable<Buffer>) {
      signal?.throwIfAborted();
      budget.unpack(block.length, name);
      yield block;
    }
  } catch (error) {
    if (codeOf(error) === "Z_BUF_ERROR") throw new FileFault("file-truncated", { name });
    if (codeOf(error)?.startsWith("Z_")) throw new FileFault("file-damaged", { name });
    throw error;
  }
}

async function findDataStart({ handle, name }: Reading, { headerStart }: PackedRange): Promise<number> {
  const header = Buffer.alloc(30);
  const { bytesRead } = await handle.read(header, 0, 30, headerStart);
  if (bytesRead < 30) throw new FileFault("file-truncated", { name });
  if (header.readUInt32LE(0) !== 0x04034b50) throw new FileFault("file-damaged", { name });
  return headerStart + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}

async function* verify({ name }: Reading, blocks: Blocks, { unpackedBytes, checksum }: PackedRange): Blocks {
  let size = 0;
  let sum = 0;
  for await (const block of blocks) {
    size += block.length;
    // Before the block is handed on: it may be changed in place.
    sum = crc32(block, sum);
    if (size > unpackedBytes) throw new FileFault("file-damaged", { name });
    yield block;
  }
  if (size < unpackedBytes) throw new FileFault("file-truncated", { name });
  if (sum !== checksum) throw new FileFault("file-damaged", { name });
}

async function* chain(first: Buffer, rest: Blocks): Blocks {
  yield first;
  yield* rest;
}
