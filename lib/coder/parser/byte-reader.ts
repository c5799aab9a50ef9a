/** Reads numbers and bytes one after the other. Throws when the bytes end too early. */
export class ByteReader {
  private at = 0;

  constructor(private readonly source: Uint8Array) {}

  uint32(): number {
    const [a, b, c, d] = this.bytes(4);
    return (a! | (b! << 8) | (c! << 16) | (d! << 24)) >>> 0;
  }

  /** A number below 2^32 in one to five bytes, seven bits in each, the lowest first. */
  variable(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.source[this.at++];
      if (byte === undefined) throw new Error("The bytes end within a number.");
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }

  /** A copy of the next bytes. */
  bytes(length: number): Uint8Array {
    if (this.at + length > this.source.length) throw new Error("The bytes end too early.");
    // The slice of a Node buffer is no copy.
    const found = new Uint8Array(this.source.subarray(this.at, this.at + length));
    this.at += length;
    return found;
  }

  get isAtEnd(): boolean {
    return this.at === this.source.length;
  }
}
