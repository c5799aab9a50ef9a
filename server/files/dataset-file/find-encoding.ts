import type { DatasetEncoding } from "./dataset-file";

/**
 * The encoding that the first bytes of a file show: by a byte-order mark, by the pattern of zeros that UTF-16 has
 * where its text is Latin, else UTF-8. Single bytes that are no UTF-8 are dealt with line by line, since they may
 * come as late as the file's end.
 */
export function findEncoding(bytes: Uint8Array): DatasetEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const zeros = [0, 0];
  const length = Math.min(bytes.length, 4096) & ~1;
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at & 1]!++;
  const [even, odd] = zeros as [number, number];
  // Cells of other scripts have few zeros, but delimiters, digits and line ends always have one.
  if (odd > length / 16 && even < odd / 4) return "utf-16le";
  if (even > length / 16 && odd < even / 4) return "utf-16be";
  return "utf-8";
}
