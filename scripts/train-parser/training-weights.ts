import type { Scorer } from "@/lib/coder/parser/scorer";

/** One weight: a feature, a class, and its value averaged over training. */
export interface AveragedWeight {
  feature: number;
  classIndex: number;
  value: number;
}

/**
 * Weights of an averaged perceptron (Freund & Schapire 1999, Collins 2002) in integers: an open-addressing table from
 * feature to a linked list of classes. Integers make the sums exact, so that training repeats to the bit.
 */
export class TrainingWeights implements Scorer {
  private mask = (1 << 20) - 1;
  private keys = new Uint32Array(1 << 20);
  private first = new Int32Array(1 << 20).fill(-1);
  private rowCount = 0;
  private nodeCount = 0;
  private nodeClass = new Uint8Array(1 << 20);
  private nodeNext = new Int32Array(1 << 20);
  private nodeValue = new Int32Array(1 << 20);
  private nodeTotal = new Float64Array(1 << 20);
  private nodeTime = new Int32Array(1 << 20);
  private time = 0;

  score(features: Uint32Array, count: number, scores: Int32Array): void {
    const { mask, keys, first, nodeNext, nodeClass, nodeValue } = this;
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const feature = features[f]!;
      let slot = feature & mask;
      while (first[slot] !== -1 && keys[slot] !== feature) slot = (slot + 1) & mask;
      for (let node = first[slot]!; node !== -1; node = nodeNext[node]!) scores[nodeClass[node]!]! += nodeValue[node]!;
    }
  }

  /** One example has been seen. */
  tick(): void {
    this.time++;
  }

  /** Adds a change to the weights of some features for a class. */
  update(features: Uint32Array, count: number, classIndex: number, change: number): void {
    for (let f = 0; f < count; f++) {
      const node = this.nodeOf(features[f]!, classIndex);
      this.nodeTotal[node]! += (this.time - this.nodeTime[node]!) * this.nodeValue[node]!;
      this.nodeTime[node] = this.time;
      this.nodeValue[node]! += change;
    }
  }

  /** The averages as a scorer, in units of a 256th. */
  frozen(): Scorer {
    const frozen = new TrainingWeights();
    for (const { feature, classIndex, value } of this.averages())
      frozen.nodeValue[frozen.nodeOf(feature, classIndex)] = Math.round(value * 256);
    return frozen;
  }

  /** All weights that are not zero on average, in the order of their making. */
  averages(): AveragedWeight[] {
    const found: AveragedWeight[] = [];
    for (let slot = 0; slot <= this.mask; slot++) {
      for (let node = this.first[slot]!; node !== -1; node = this.nodeNext[node]!) {
        const total = this.nodeTotal[node]! + (this.time - this.nodeTime[node]!) * this.nodeValue[node]!;
        const value = total / Math.max(1, this.time);
        if (value !== 0) found.push({ feature: this.keys[slot]!, classIndex: this.nodeClass[node]!, value });
      }
    }
    return found;
  }

  private nodeOf(feature: number, classIndex: number): number {
    let slot = this.slotOf(feature);
    let last = -1;
    for (let node = this.first[slot]!; node !== -1; node = this.nodeNext[node]!) {
      if (this.nodeClass[node] === classIndex) return node;
      last = node;
    }
    const node = this.nodeCount++;
    if (node >= this.nodeClass.length) this.growNodes();
    this.nodeClass[node] = classIndex;
    this.nodeNext[node] = -1;
    this.nodeTime[node] = this.time;
    if (last !== -1) this.nodeNext[last] = node;
    else {
      if (++this.rowCount * 2 > this.mask) {
        this.growTable();
        slot = this.slotOf(feature);
      }
      this.keys[slot] = feature;
      this.first[slot] = node;
    }
    return node;
  }

  private slotOf(feature: number): number {
    let slot = feature & this.mask;
    while (this.first[slot] !== -1 && this.keys[slot] !== feature) slot = (slot + 1) & this.mask;
    return slot;
  }

  private growTable(): void {
    const { keys, first } = this;
    const capacity = (this.mask + 1) * 2;
    this.mask = capacity - 1;
    this.keys = new Uint32Array(capacity);
    this.first = new Int32Array(capacity).fill(-1);
    first.forEach((node, old) => {
      if (node === -1) return;
      const slot = this.slotOf(keys[old]!);
      this.keys[slot] = keys[old]!;
      this.first[slot] = node;
    });
  }

  private growNodes(): void {
    const size = this.nodeClass.length * 2;
    const grow = <T extends Uint8Array | Int32Array | Float64Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.nodeClass = grow(this.nodeClass, new Uint8Array(size));
    this.nodeNext = grow(this.nodeNext, new Int32Array(size));
    this.nodeValue = grow(this.nodeValue, new Int32Array(size));
    this.nodeTotal = grow(this.nodeTotal, new Float64Array(size));
    this.nodeTime = grow(this.nodeTime, new Int32Array(size));
  }
}
