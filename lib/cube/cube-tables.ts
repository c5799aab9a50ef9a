import type { ActorCode } from "@/lib/relations/actor-code";
import { EVENT_TYPES, quadClassOf } from "@/lib/relations/event-type";
import { QUAD_CLASSES } from "@/lib/relations/quad-class";
import { IS_LISTED, IS_SHARED, directionOf, typeOf } from "./attribute-word";
import type { RelationCube } from "./relation-cube";

/** What is looked up of a cube again and again. */
interface CubeTables {
  actorIndex: ReadonlyMap<ActorCode, number>;
  /** Per word: position of its quad class, direction (see `DIRECTIONS`), whether listed, whether of several rows. */
  quadOfWord: Uint8Array;
  directionOfWord: Uint8Array;
  isListedWord: Uint8Array;
  isSharedWord: Uint8Array;
}

const tablesOf = new WeakMap<RelationCube, CubeTables>();

/** The look-up tables of a cube, made once. */
export function cubeTables(cube: RelationCube): CubeTables {
  let tables = tablesOf.get(cube);
  if (!tables) {
    const quads = EVENT_TYPES.map((type) => QUAD_CLASSES.indexOf(quadClassOf(type)));
    tables = {
      actorIndex: new Map(cube.actors.map((code, index) => [code, index])),
      quadOfWord: Uint8Array.from(cube.words, (word) => quads[typeOf(word)]!),
      directionOfWord: Uint8Array.from(cube.words, directionOf),
      isListedWord: Uint8Array.from(cube.words, (word) => (word & IS_LISTED ? 1 : 0)),
      isSharedWord: Uint8Array.from(cube.words, (word) => (word & IS_SHARED ? 1 : 0)),
    };
    tablesOf.set(cube, tables);
  }
  return tables;
}
