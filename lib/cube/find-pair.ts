import type { Dyad } from "@/lib/relations/dyad";
import type { RelationCube } from "./relation-cube";

/** The position of a dyad among the cube's pairs; absent when the cube holds no event of it. */
export function findPair(cube: RelationCube, dyad: Dyad): number | undefined {
  return findWithin(cube, dyad, 0, cube.smallPairs) ?? findWithin(cube, dyad, cube.smallPairs, cube.pairA.length);
}

function findWithin(cube: RelationCube, dyad: Dyad, start: number, end: number): number | undefined {
  let low = start;
  let high = end;
  const isBefore = (pair: number) => {
    const a = cube.actors[cube.pairA[pair]!]!;
    return a < dyad.a || (a === dyad.a && cube.actors[cube.pairB[pair]!]! < dyad.b);
  };
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  const isFound = low < end && cube.actors[cube.pairA[low]!] === dyad.a && cube.actors[cube.pairB[low]!] === dyad.b;
  return isFound ? low : undefined;
}
