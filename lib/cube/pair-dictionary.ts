const FREE = -1;

/** Numbers pairs of 32-bit whole numbers in the order in which they are first seen. */
export class PairDictionary {
  private slots = new Int32Array(1024).fill(FREE);
  private ones = new Int32Array(512);
  private others = new Int32Array(512);
  /** How many pairs are known. */
  size = 0;

  /** The number of a pair, given out when it is new. */
  numberOf(one: number, other: number): number {
    const mask = this.slots.length - 1;
    let slot = hash(one, other) & mask;
    for (;;) {
      const number = this.slots[slot]!;
      if (number === FREE) return this.append(slot, one, other);
      if (this.ones[number] === one && this.others[number] === other) return number;
      slot = (slot + 1) & mask;
    }
  }

  /** First and second of a pair by its number. */
  oneOf(number: number): number {
    return this.ones[number]!;
  }

  otherOf(number: number): number {
    return this.others[number]!;
  }

  private append(slot: number, one: number, other: number): number {
    const number = this.size++;
    this.slots[slot] = number;
    this.ones[number] = one;
    this.others[number] = other;
    if (this.size === this.ones.length) this.grow();
    return number;
  }

  private grow(): void {
    const length = this.ones.length * 2;
    const [ones, others] = [this.ones, this.others];
    (this.ones = new Int32Array(length)).set(ones);
    (this.others = new Int32Array(length)).set(others);
    this.slots = new Int32Array(length * 2).fill(FREE);
    const mask = this.slots.length - 1;
    for (let number = 0; number < this.size; number++) {
      let slot = hash(ones[number]!, others[number]!) & mask;
      while (this.slots[slot] !== FREE) slot = (slot + 1) & mask;
      this.slots[slot] = number;
    }
  }
}

function hash(one: number, other: number): number {
  let mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
