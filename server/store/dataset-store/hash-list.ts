import { closeSync, openSync, readSync } from "node:fs";

const BLOCK = 2 ** 14;

/** Hashes of 64 bits in ascending order, of which one part after the other is taken. */
export class HashSource {
  private block: BigUint64Array | undefined;
  private halves: Uint32Array = new Uint32Array(0);
  private at = 0;

  constructor(
    private readonly blocks: Iterator<BigUint64Array>,
    readonly close: () => void = () => undefined,
  ) {
    this.load();
  }

  /** Hands on all hashes, in pieces, whose higher word is below the limit. */
  take(limit: number, into: BigUint64Array[]): void {
    while (this.block) {
      const { block, halves, at } = this;
      let end = block.length;
      if (halves[2 * end - 1]! >= limit) {
        let first = at;
        while (first < end) {
          const middle = (first + end) >>> 1;
          if (halves[2 * middle + 1]! < limit) first = middle + 1;
          else end = middle;
        }
      }
      if (end > at) into.push(block.subarray(at, end));
      this.at = end;
      if (end < block.length) return;
      this.load();
    }
  }

  private load(): void {
    const next = this.blocks.next();
    this.at = 0;
    this.block = next.done ? undefined : next.value;
    if (this.block) this.halves = new Uint32Array(this.block.buffer, this.block.byteOffset, this.block.length * 2);
  }
}

/** The hashes of a file. */
export function hashesOfFile(file: string): HashSource {
  const handle = openSync(file, "r");
  const blocks = function* () {
    for (;;) {
      const block = new BigUint64Array(BLOCK);
      const count = readSync(handle, block, 0, block.byteLength, null);
      if (count === 0) return;
      yield block.subarray(0, count / 8);
    }
  };
  return new HashSource(blocks(), () => closeSync(handle));
}

/** A set of hashes in little memory: eight bytes each. */
export class HashList {
  private words = new BigUint64Array(1024);
  private count = 0;
  private seen: Uint8Array | undefined;

  /** Adds a hash that is greater than all before it. */
  append(hash: bigint): void {
    if (this.count === this.words.length) {
      const larger = new BigUint64Array(this.count * 2);
      larger.set(this.words);
      this.words = larger;
    }
    this.words[this.count++] = hash;
  }

  get size(): number {
    return this.count;
  }

  has(low: number, high: number): boolean {
    return this.count > 0 && this.find(low, high) >= 0;
  }

  /** Whether the hash is in the set and is asked for a further time. */
  isAgain(low: number, high: number): boolean {
    if (this.count === 0) return false;
    const place = this.find(low, high);
    if (place < 0) return false;
    this.seen ??= new Uint8Array(this.count);
    const isAgain = this.seen[place] === 1;
    this.seen[place] = 1;
    return isAgain;
  }

  private find(low: number, high: number): number {
    const hash = (BigInt(high) << 32n) | BigInt(low);
    let first = 0;
    let end = this.count;
    while (first < end) {
      const middle = (first + end) >>> 1;
      if (this.words[middle]! < hash) first = middle + 1;
      else end = middle;
    }
    return first < this.count && this.words[first] === hash ? first : -1;
  }
}
