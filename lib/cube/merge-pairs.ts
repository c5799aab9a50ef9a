import type { RelationCube } from "./relation-cube";
import { firstAtLeast } from "./row-selection";

/** The pairs of two cubes as one list, in the order of the codes. */
export interface MergedPairs {
  actors: string[];
  a: Uint32Array;
  b: Uint32Array;
  /** Per pair its first row; one more entry than pairs. */
  start: Uint32Array;
  /** Per pair its number in each of the cubes, or −1. */
  ofCube: Int32Array;
  ofMore: Int32Array;
  bystanders: RelationCube["bystanders"];
}

/** Joins the pairs of two cubes that have rows once those dropped of the first are gone, and the actors that remain. */
export function mergePairs(
  cube: RelationCube,
  more: RelationCube,
  dropped: Uint32Array,
  keptBystanders: RelationCube["bystanders"],
): MergedPairs {
  const ofCube: number[] = [];
  const ofMore: number[] = [];
  const start = [0];
  const push = (pair: number, other: number) => {
    const rows = (pair < 0 ? 0 : keptRows(cube, dropped, pair)) + (other < 0 ? 0 : rowsOf(more, other));
    if (rows === 0) return;
    ofCube.push(pair);
    ofMore.push(other);
    start.push(start.at(-1)! + rows);
  };
  let pair = 0;
  let other = 0;
  while (pair < cube.pairA.length || other < more.pairA.length) {
    const order = pair === cube.pairA.length ? 1 : other === more.pairA.length ? -1 : compare(cube, pair, more, other);
    push(order <= 0 ? pair : -1, order >= 0 ? other : -1);
    if (order <= 0) pair++;
    if (order >= 0) other++;
  }
  const codes = new Set<string>();
  const codesOf = ofCube.map((one, index) => (one >= 0 ? pairCodes(cube, one) : pairCodes(more, ofMore[index]!)));
  for (const [a, b] of codesOf) codes.add(a).add(b);
  const bystanders = [
    ...keptBystanders.map((one) => ({ ...one, code: cube.actors[one.actor]! })),
    ...more.bystanders.map((one) => ({ ...one, code: more.actors[one.actor]! })),
  ];
  for (const { code } of bystanders) codes.add(code);
  const actors = [...codes].sort();
  const index = new Map(actors.map((code, at) => [code, at]));
  return {
    actors,
    a: Uint32Array.from(codesOf, ([a]) => index.get(a)!),
    b: Uint32Array.from(codesOf, ([, b]) => index.get(b)!),
    start: Uint32Array.from(start),
    ofCube: Int32Array.from(ofCube),
    ofMore: Int32Array.from(ofMore),
    bystanders: bystanders
      .map(({ eventId, code, role }) => ({ eventId, actor: index.get(code)!, role }))
      .sort((x, y) => x.eventId - y.eventId || x.actor - y.actor),
  };
}

function rowsOf({ pairStart }: RelationCube, pair: number): number {
  return pairStart[pair + 1]! - pairStart[pair]!;
}

function keptRows(cube: RelationCube, dropped: Uint32Array, pair: number): number {
  const [start, end] = [cube.pairStart[pair]!, cube.pairStart[pair + 1]!];
  const first = firstAtLeast(dropped, start, 0, dropped.length);
  return end - start - (firstAtLeast(dropped, end, first, dropped.length) - first);
}

function pairCodes(cube: RelationCube, pair: number): readonly [string, string] {
  return [cube.actors[cube.pairA[pair]!]!, cube.actors[cube.pairB[pair]!]!];
}

function compare(cube: RelationCube, pair: number, more: RelationCube, other: number): number {
  const [a, b] = pairCodes(cube, pair);
  const [otherA, otherB] = pairCodes(more, other);
  if (a !== otherA) return a < otherA ? -1 : 1;
  return b < otherB ? -1 : b > otherB ? 1 : 0;
}
