import fc from "fast-check";
import { expect, it } from "vitest";
import { LEFT_ARC, ParseState, RIGHT_ARC, type Move } from "@/lib/coder/parser/parse-state";
import { costOf } from "./dynamic-oracle";
import { withoutCrossings } from "./prepare";

/** Heads of a random tree: each word hangs on an earlier one of a random order, the first on the root. */
const trees = fc
  .array(fc.nat(), { minLength: 1, maxLength: 12 })
  .chain((numbers) =>
    fc.tuple(fc.constant(numbers), fc.shuffledSubarray([...numbers.keys()], { minLength: numbers.length })),
  )
  .map(([numbers, order]) => {
    const heads = new Array<number>(order.length);
    order.forEach((word, i) => (heads[word] = i === 0 ? order.length : order[numbers[i]! % i]!));
    return heads;
  });

const words = (heads: readonly number[]) => heads.map(() => "a");
const flat = (heads: number[]) =>
  withoutCrossings({ words: words(heads), tags: words(heads), labels: words(heads), heads }).heads;

it("a tree without crossings keeps its heads, and any tree loses its crossings", () => {
  fc.assert(
    fc.property(trees, (heads) => {
      const lifted = flat(heads);
      expect(flat(lifted)).toEqual(lifted);
      lifted.forEach((head, word) => {
        const [from, to] = head < word ? [head, word] : [word, head];
        for (let between = from + 1; between < to; between++) {
          const other = lifted[between]!;
          if (head < heads.length) expect(other >= from && other <= to).toBe(true);
        }
      });
    }),
  );
});

it("moves that cost nothing rebuild the tree", () => {
  fc.assert(
    fc.property(trees, fc.infiniteStream(fc.nat()), (tree, choices) => {
      const heads = Int32Array.from(flat(tree));
      const state = new ParseState(heads.length);
      while (!state.isDone) {
        const free = [0, 1, 2, 3].filter(
          (move) => state.isAllowed(move as Move) && costOf(move as Move, state, heads) === 0,
        );
        expect(free.length).toBeGreaterThan(0);
        state.apply(free[(choices.next().value as number) % free.length] as Move, 0);
      }
      expect([...state.heads.slice(0, heads.length)]).toEqual([...heads]);
    }),
  );
});

it("an arc to a wrong head costs the arcs it makes impossible", () => {
  // 0 ← 1 → 2, the root over 1: an arc 0 → 1 loses the head of 0 and that of 1.
  const heads = Int32Array.from([1, 3, 1]);
  const state = new ParseState(3);
  state.apply(0, 0);
  expect(costOf(LEFT_ARC, state, heads)).toBe(0);
  expect(costOf(RIGHT_ARC, state, heads)).toBe(2);
});
