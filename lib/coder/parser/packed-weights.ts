import { ByteReader } from "./byte-reader";
import type { Scorer } from "./scorer";

/**
 * Weights of sparse features, read-only: an open-addressing table from a feature's hash to its row of classes and
 * values. A feature that has no row weighs nothing.
 */
export class PackedWeights implements Scorer {
  private constructor(
    private readonly mask: number,
    /** Two numbers a slot, beside each other in memory: the feature, and its row's start (24 bits) and length (8). */
    private readonly slots: Uint32Array,
    /** Class (upper half) and value (lower half) of each weight. */
    private readonly entries: Int32Array,
  ) {}

  /**
   * Reads what `packModel` wrote: the numbers of rows and weights, gaps between sorted features, classes (the highest
   * bit ends a row), and values as signed roots.
   */
  static read(reader: ByteReader): PackedWeights {
    const rowCount = reader.uint32();
    const entryCount = reader.uint32();
    let capacity = 16;
    while (capacity < rowCount * 2) capacity *= 2;
    const mask = capacity - 1;
    const slots = new Uint32Array(capacity * 2);
    const sorted = new Uint32Array(rowCount);
    let key = 0;
    for (let row = 0; row < rowCount; row++) {
      key += reader.variable();
      sorted[row] = key;
    }
    const classes = reader.bytes(entryCount);
    const roots = new Int8Array(reader.bytes(entryCount).buffer);
    const entries = new Int32Array(entryCount);
    let start = 0;
    for (let row = 0; row < rowCount; row++) {
      let end = start;
      while (end < entryCount && classes[end]! < 128) end++;
      if (end === entryCount) throw new Error(`The weights hold ${row} rows, not ${rowCount}.`);
      end++;
      for (let i = start; i < end; i++) {
        const root = roots[i]!;
        entries[i] = ((classes[i]! & 127) << 16) | ((root * Math.abs(root)) & 0xffff);
      }
      let slot = sorted[row]! & mask;
      while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
      slots[slot * 2] = sorted[row]!;
      slots[slot * 2 + 1] = start * 256 + (end - start);
      start = end;
    }
    if (start !== entryCount) throw new Error(`The rows hold ${start} weights, not ${entryCount}.`);
    return new PackedWeights(mask, slots, entries);
  }

  score(features: Uint32Array, count: number, scores: Int32Array): void {
    const { mask, slots, entries } = this;
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const feature = features[f]!;
      let at = (feature & mask) * 2;
      while (slots[at + 1] !== 0 && slots[at] !== feature) at = (at + 2) & (mask * 2);
      const row = slots[at + 1]!;
      const start = row >>> 8;
      const end = start + (row & 255);
      for (let i = start; i < end; i++) {
        const entry = entries[i]!;
        scores[entry >> 16]! += (entry << 16) >> 16;
      }
    }
  }
}
