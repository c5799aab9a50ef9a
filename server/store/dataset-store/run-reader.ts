import { closeSync, openSync, readSync } from "node:fs";
import { RECORD, orderOf } from "./import-record";

/** Reads the records of one run in their order. */
export class RunReader {
  private bytes: Buffer;
  private view: DataView;
  private readonly handle: number;
  private filled = 0;
  /** Where the present record begins in the bytes. */
  private at = 0;
  /** The place of the present record in the order of ids; infinite behind the last one. */
  order = 0;

  /** `kinds` gives for each kind of the run its number in the dataset. */
  constructor(
    file: string,
    readonly kinds: Uint32Array,
    blockBytes: number,
  ) {
    this.bytes = Buffer.allocUnsafeSlow(blockBytes);
    this.view = new DataView(this.bytes.buffer);
    this.handle = openSync(file, "r");
    this.settle();
  }

  /** Copies the present record to other bytes; gives its length. */
  copyTo(target: Buffer, at: number): number {
    return this.bytes.copy(target, at, this.at, this.at + this.length);
  }

  /** Bytes of the present record. */
  get length(): number {
    return this.view.getUint32(this.at, true);
  }

  /** Goes on to the next record. */
  advance(): void {
    this.at += this.length;
    this.settle();
  }

  close(): void {
    closeSync(this.handle);
  }

  /** Sees to it that the record at `at` lies in the bytes wholly. */
  private settle(): void {
    if (this.filled - this.at < RECORD.texts || this.filled - this.at < this.length) this.fill();
    if (this.filled === this.at) {
      this.order = Infinity;
      return;
    }
    const { view, at } = this;
    this.order = orderOf(view.getUint32(at + RECORD.day, true), view.getUint32(at + RECORD.keyLow, true));
  }

  private fill(): void {
    const rest = this.filled - this.at;
    const needed = rest >= 4 ? this.length : 0;
    if (needed > this.bytes.length) {
      const larger = Buffer.allocUnsafeSlow(needed);
      this.bytes.copy(larger, 0, this.at, this.filled);
      this.bytes = larger;
      this.view = new DataView(larger.buffer);
    } else this.bytes.copy(this.bytes, 0, this.at, this.filled);
    this.at = 0;
    this.filled = rest;
    while (this.filled < this.bytes.length) {
      const count = readSync(this.handle, this.bytes, this.filled, this.bytes.length - this.filled, null);
      if (count === 0) break;
      this.filled += count;
    }
    if (this.filled >= RECORD.texts && this.filled < this.length && this.bytes.length < this.length) this.fill();
  }
}
