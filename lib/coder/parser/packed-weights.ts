import { ByteReader } from "./byte-reader";
import type { Scorer } from "./scorer";

/**
 * Weights of sparse features, read-only: an open-addressing table from a feature's hash to its row of classes and
 * values. A feature that has no row weighs nothing.
 */
export class PackedWeights implements Scorer {
  private constructor(
    private readonly mask: number,
    private readonly keys: Uint32Array,
    private readonly starts: Uint32Array,
    private readonly lengths: Uint8Array,
    private readonly classes: Uint8Array,
    private readonly values: Int8Array,
  ) {}

  /** Reads what `packWeights` wrote: number of rows and entries, gaps between sorted keys, lengths, classes, values. */
  static read(reader: ByteReader): PackedWeights {
    const rowCount = reader.uint32();
    const entryCount = reader.uint32();
    let capacity = 16;
    while (capacity < rowCount * 2) capacity *= 2;
    const mask = capacity - 1;
    const keys = new Uint32Array(capacity);
    const starts = new Uint32Array(capacity);
    const lengths = new Uint8Array(capacity);
    const sorted = new Uint32Array(rowCount);
    let key = 0;
    for (let row = 0; row < rowCount; row++) {
      key += reader.variable();
      sorted[row] = key;
    }
    const rowLengths = reader.bytes(rowCount);
    let start = 0;
    for (let row = 0; row < rowCount; row++) {
      let slot = sorted[row]! & mask;
      while (lengths[slot] !== 0) slot = (slot + 1) & mask;
      keys[slot] = sorted[row]!;
      starts[slot] = start;
      lengths[slot] = rowLengths[row]!;
      start += rowLengths[row]!;
    }
    if (start !== entryCount) throw new Error(`The weights hold ${start} entries, not ${entryCount}.`);
    const classes = reader.bytes(entryCount);
    const values = new Int8Array(reader.bytes(entryCount));
    return new PackedWeights(mask, keys, starts, lengths, classes, values);
  }

  score(features: Uint32Array, count: number, scores: Int32Array): void {
    const { mask, keys, starts, lengths, classes, values } = this;
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const feature = features[f]!;
      let slot = feature & mask;
      while (lengths[slot] !== 0 && keys[slot] !== feature) slot = (slot + 1) & mask;
      const start = starts[slot]!;
      const end = start + lengths[slot]!;
      for (let at = start; at < end; at++) scores[classes[at]!]! += values[at]!;
    }
  }
}
