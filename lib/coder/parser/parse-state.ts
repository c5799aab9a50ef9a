/** No word: no head yet, no child, or outside the sentence. */
export const NO_WORD = -1;
/** What a transition does with the top of the stack and the next word; arcs carry a label besides. */
export const SHIFT = 0;
export const REDUCE = 1;
export const LEFT_ARC = 2;
export const RIGHT_ARC = 3;

export type Move = typeof SHIFT | typeof REDUCE | typeof LEFT_ARC | typeof RIGHT_ARC;

/**
 * A configuration of the arc-eager system (Nivre 2003) with the root behind the last word (Ballesteros & Nivre 2013).
 * Words are 0 … length − 1; the root is `length`.
 */
export class ParseState {
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
  readonly stack: Int32Array;
  stackSize = 0;
  /** The next word; the root when all words are read. */
  next = 0;
  /** Outermost and second outermost children on both sides, and their numbers. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
  /** Labels of the children on one side as a set of bits (label mod 31), for features. */
  readonly leftLabels: Int32Array;
  readonly rightLabels: Int32Array;

  constructor(readonly length: number) {
    const size = length + 1;
    this.heads = new Int32Array(size).fill(NO_WORD);
    this.labels = new Uint8Array(size);
    this.stack = new Int32Array(size);
    this.left1 = new Int32Array(size).fill(NO_WORD);
    this.left2 = new Int32Array(size).fill(NO_WORD);
    this.right1 = new Int32Array(size).fill(NO_WORD);
    this.right2 = new Int32Array(size).fill(NO_WORD);
    this.leftCount = new Uint8Array(size);
    this.rightCount = new Uint8Array(size);
    this.leftLabels = new Int32Array(size);
    this.rightLabels = new Int32Array(size);
  }

  get root(): number {
    return this.length;
  }

  /** The top of the stack. */
  get top(): number {
    return this.stackSize > 0 ? this.stack[this.stackSize - 1]! : NO_WORD;
  }

  get isDone(): boolean {
    return this.next === this.length && this.stackSize === 0;
  }

  isAllowed(move: Move): boolean {
    switch (move) {
      case SHIFT:
        return this.next < this.length;
      case REDUCE:
        return this.stackSize > 0 && this.heads[this.top] !== NO_WORD;
      case LEFT_ARC:
        return this.stackSize > 0 && this.heads[this.top] === NO_WORD;
      case RIGHT_ARC:
        return this.stackSize > 0 && this.next < this.length;
    }
  }

  apply(move: Move, label: number): void {
    const { top, next } = this;
    switch (move) {
      case SHIFT:
        this.push();
        break;
      case REDUCE:
        this.stackSize--;
        break;
      case LEFT_ARC:
        this.heads[top] = next;
        this.labels[top] = label;
        this.left2[next] = this.left1[next]!;
        this.left1[next] = top;
        this.leftCount[next]!++;
        this.leftLabels[next]! |= 1 << (label % 31);
        this.stackSize--;
        break;
      case RIGHT_ARC:
        this.heads[next] = top;
        this.labels[next] = label;
        this.right2[top] = this.right1[top]!;
        this.right1[top] = next;
        this.rightCount[top]!++;
        this.rightLabels[top]! |= 1 << (label % 31);
        this.push();
        break;
    }
  }

  private push(): void {
    this.stack[this.stackSize++] = this.next++;
  }
}
