import {
  LEFT_ARC,
  NO_WORD,
  REDUCE,
  RIGHT_ARC,
  SHIFT,
  type Move,
  type ParseState,
} from "@/lib/coder/parser/parse-state";

/** How many arcs of the tree can no longer be made after a move (Goldberg & Nivre 2012). */
export function costOf(move: Move, state: ParseState, heads: Int32Array): number {
  const { top, next, stack, stackSize, length } = state;
  let cost = 0;
  switch (move) {
    case SHIFT:
    case RIGHT_ARC: {
      const head = heads[next]!;
      if (move === RIGHT_ARC && head !== top && (head > next || head === length)) cost++;
      for (let i = 0; i < stackSize; i++) {
        const word = stack[i]!;
        if (heads[word] === next && state.heads[word] === NO_WORD) cost++;
        if (word === head && (move === SHIFT || word !== top)) cost++;
      }
      return cost;
    }
    case REDUCE:
    case LEFT_ARC:
      for (let word = next; word < length; word++) if (heads[word] === top) cost++;
      if (move === LEFT_ARC && heads[top]! > next) cost++;
      return cost;
  }
}
