/**
 * Writes a hash of 64 bits of a text as two words, the lower first. Equal for equal texts only, as far as chance goes:
 * among ten million texts two meet by accident once in 400,000 times.
 */
export function hashText(text: string, words: Uint32Array, at: number): void {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x9e3779b1);
    high = Math.imul(high ^ unit, 0x5f356495);
    high ^= low >>> 15;
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  words[at] = low;
  words[at + 1] = high;
}
