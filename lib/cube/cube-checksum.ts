/**
 * Two 32-bit checksums of parts that each begin on a multiple of eight bytes and are followed by zeros up to the next
 * one: good against torn and damaged files, not against somebody who means harm.
 */
export function cubeChecksum(parts: readonly Uint8Array[]): [number, number] {
  let one = 0x9e3779b9;
  let other = 0x85ebca6b;
  for (const part of parts) {
    const words = wordsOf(part);
    for (let at = 0; at < words.length; at += 2) {
      one = Math.imul(one ^ words[at]!, 0x01000193) + 0x7f4a7c15;
      one ^= one >>> 15;
      other = Math.imul(other ^ words[at + 1]!, 0x01000193) + 0x2545f491;
      other ^= other >>> 15;
    }
  }
  return [one >>> 0, other >>> 0];
}

/** The bytes as an even number of 32-bit words, zeros at the end. */
function wordsOf(part: Uint8Array): Uint32Array {
  const count = Math.ceil(part.length / 8) * 2;
  if (part.byteOffset % 4 === 0 && part.length === count * 4)
    return new Uint32Array(part.buffer, part.byteOffset, count);
  const padded = new Uint8Array(count * 4);
  padded.set(part);
  return new Uint32Array(padded.buffer);
}
