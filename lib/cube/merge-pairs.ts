import { cubeTables } from "./cube-tables";
import type { CubeLimits, RelationCube } from "./relation-cube";
import { firstAtLeast } from "./row-selection";

/** The pairs of two cubes as one list, ordered as those of a cube. */
export interface MergedPairs {
  actors: string[];
  a: Uint32Array;
  b: Uint32Array;
  smallPairs: number;
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
  { leastRows }: CubeLimits,
): MergedPairs {
  const merged: { pair: number; other: number; rows: number }[] = [];
  const push = (pair: number, other: number) => {
    const rows = (pair < 0 ? 0 : keptRows(cube, dropped, pair)) + (other < 0 ? 0 : rowsOf(more, other));
    if (rows === 0) return;
    merged.push({ pair, other, rows });
  };
  const pairs = cubeTables(cube).pairsByCode;
  const others = cubeTables(more).pairsByCode;
  let at = 0;
  let atOther = 0;
  while (at < pairs.length || atOther < others.length) {
    const [pair, other] = [pairs[at] ?? -1, others[atOther] ?? -1];
    const order = pair < 0 ? 1 : other < 0 ? -1 : compare(cube, pair, more, other);
    push(order <= 0 ? pair : -1, order >= 0 ? other : -1);
    if (order <= 0) at++;
    if (order >= 0) atOther++;
  }
  const small = merged.filter(({ rows }) => rows < leastRows);
  const placed = [...small, ...merged.filter(({ rows }) => rows >= leastRows)];
  const ofCube = placed.map(({ pair }) => pair);
  const ofMore = placed.map(({ other }) => other);
  const start = new Uint32Array(placed.length + 1);
  placed.forEach(({ rows }, place) => (start[place + 1] = start[place]! + rows));
  const codes = new Set<string>();
  const codesOf = ofCube.map((one, index) => (one >= 0 ? pairCodes(cube, one) : pairCodes(more, ofMore[index]!)));
  for (const [a, b] of codesOf) codes.add(a).add(b);
  const bystanders = [
    ...keptBystanders.map((one) => ({ ...one, code: cube.actors[one.actor]! })),
    ...more.bystanders.map((one) => ({ ...one, code: more.actors[one.actor]! })),
  ];
  for (const { code } of bystanders) codes.add(code);
  const actors = [...codes].sort();
  const index = new Map(actors.map((code, place) => [code, place]));
  return {
    actors,
    a: Uint32Array.from(codesOf, ([a]) => index.get(a)!),
    b: Uint32Array.from(codesOf, ([, b]) => index.get(b)!),
    start,
    smallPairs: small.length,
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
