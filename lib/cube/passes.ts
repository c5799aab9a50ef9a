import { byWord } from "./cube-tables";
import type { RelationCube } from "./relation-cube";

/** Which actor of a pair may be the one that the filter calls `actors`. */
export const SIDE_A = 1;
export const SIDE_B = 2;
export const BOTH_SIDES = SIDE_A | SIDE_B;
/** Stands beside the sides of what passes and has a sentiment; shifted right by `TONE_SHIFT` it is 1. */
export const TONED = 4;
export const TONE_SHIFT = 2;

/** Which sides pass, by a row's attributes and by its word, and whether it is `TONED`; 0 refuses the row. */
export interface Passes {
  readonly ofGroup: Uint8Array;
  readonly ofWord: Uint8Array;
}

/** The passes by word of those by group. */
export function toPasses(cube: RelationCube, ofGroup: Uint8Array): Passes {
  return { ofGroup, ofWord: byWord(cube, ofGroup) };
}

/** The passes of the attributes that are let in besides. */
export function narrowed(cube: RelationCube, { ofGroup }: Passes, lets: (group: number) => boolean): Passes {
  return toPasses(
    cube,
    ofGroup.map((sides, group) => (sides !== 0 && lets(group) ? sides : 0)),
  );
}

/** Whether nothing passes. */
export function isEmpty({ ofGroup }: Passes): boolean {
  return ofGroup.every((sides) => sides === 0);
}
