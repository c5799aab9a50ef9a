import { inflateSync } from "node:zlib";

const WOFF_HEADER = 44;
const ENTRY = 20;
const TABLE = 16;

/**
 * A font of WOFF 1.0 (W3C Recommendation of 2012) as the TrueType or OpenType file that it was made of: the same
 * tables, unpacked. Throws on bytes that are no such font.
 */
export function trueTypeOf(woff: Buffer): Buffer {
  if (woff.toString("latin1", 0, 4) !== "wOFF") throw new RangeError("no font of WOFF 1.0");
  const count = woff.readUInt16BE(12);
  const header = Buffer.alloc(12 + count * TABLE);
  woff.copy(header, 0, 4, 8);
  const power = Math.floor(Math.log2(count));
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(2 ** power * TABLE, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE((count - 2 ** power) * TABLE, 10);
  const parts: Uint8Array[] = [header];
  let place = header.length;
  for (let index = 0; index < count; index += 1) {
    const entry = WOFF_HEADER + index * ENTRY;
    const [start, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [number, number, number];
    const stored = woff.subarray(start, start + packed);
    const table = packed < length ? inflateSync(stored, { maxOutputLength: length }) : stored;
    const at = 12 + index * TABLE;
    woff.copy(header, at, entry, entry + 4);
    woff.copy(header, at + 4, entry + 16, entry + 20);
    header.writeUInt32BE(place, at + 8);
    header.writeUInt32BE(length, at + 12);
    const padding = Buffer.alloc(-length & 3);
    parts.push(table, padding);
    place += length + padding.length;
  }
  return Buffer.concat(parts);
}
