/** Writes numbers and bytes one after the other; `ByteReader` reads them back. */
export class ByteWriter {
  private written = new Uint8Array(1 << 16);
  private length = 0;

  uint32(value: number): void {
    this.bytes([value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24]);
  }

  variable(value: number): void {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.bytes([(rest % 128) | 128]);
    this.bytes([rest]);
  }

  bytes(values: ArrayLike<number>): void {
    while (this.length + values.length > this.written.length) {
      const grown = new Uint8Array(this.written.length * 2);
      grown.set(this.written);
      this.written = grown;
    }
    this.written.set(values, this.length);
    this.length += values.length;
  }

  toBytes(): Uint8Array {
    return this.written.slice(0, this.length);
  }
}
