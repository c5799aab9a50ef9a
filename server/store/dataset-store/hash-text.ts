/**
 * Writes a hash of 64 bits of a text, given as UTF-8, as two words, the lower first. Equal for equal texts only, as far
 * as chance goes: among ten million texts two meet by accident once in 400,000 times.
 */
export function hashBytes(bytes: Uint8Array, start: number, end: number, words: Uint32Array, at: number): void {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    low = Math.imul(low ^ byte, 0x9e3779b1);
    high = Math.imul(high ^ byte, 0x5f356495);
    high ^= low >>> 15;
  }
  finish(low, high, words, at);
}

/** The same of a text. */
export function hashText(text: string, words: Uint32Array, at: number): void {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) {
      const bytes = Buffer.from(text);
      return hashBytes(bytes, 0, bytes.length, words, at);
    }
    low = Math.imul(low ^ unit, 0x9e3779b1);
    high = Math.imul(high ^ unit, 0x5f356495);
    high ^= low >>> 15;
  }
  finish(low, high, words, at);
}

/** A quicker hash of bytes, four at a time, which is another one than `hashBytes` gives. */
export function hashBlock(view: DataView, start: number, end: number, words: Uint32Array): void {
  let low = 0xdeadbeef ^ (end - start);
  let high = 0x41c6ce57;
  let i = start;
  for (; i + 4 <= end; i += 4) {
    const word = view.getUint32(i, true);
    low = Math.imul(low ^ word, 0x9e3779b1);
    high = Math.imul(high ^ (word >>> 16) ^ (word << 16), 0x5f356495);
    low ^= low >>> 15;
    high ^= low >>> 13;
  }
  for (; i < end; i++) {
    const byte = view.getUint8(i);
    low = Math.imul(low ^ byte, 0x9e3779b1);
    high = Math.imul(high ^ byte, 0x5f356495);
    low ^= low >>> 15;
    high ^= low >>> 13;
  }
  finish(low, high, words, 0);
}

/** A hash of the first `count` of some words and a small number, in this order. */
export function hashWords(list: Uint32Array, count: number, number: number, words: Uint32Array): void {
  let low = 0xdeadbeef ^ number;
  let high = 0x41c6ce57;
  for (let i = 0; i < count; i++) {
    const word = list[i]!;
    low = Math.imul(low ^ word, 0x9e3779b1);
    high = Math.imul(high ^ (word >>> 16) ^ (word << 16), 0x5f356495);
    low ^= low >>> 15;
    high ^= high >>> 13;
  }
  finish(low, high, words, 0);
}

function finish(low: number, high: number, words: Uint32Array, at: number): void {
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  words[at] = low;
  words[at + 1] = high;
}
