import type { ActorCode } from "@/lib/relations/actor-code";
import { EVENT_TYPES, quadClassOf } from "@/lib/relations/event-type";
import { QUAD_CLASSES } from "@/lib/relations/quad-class";
import { IS_LISTED, IS_SHARED, directionOf, typeOf } from "./attribute-word";
import type { RelationCube } from "./relation-cube";

/** What is looked up of a cube again and again. */
interface CubeTables {
  actorIndex: ReadonlyMap<ActorCode, number>;
  /** Per group and per word: position of its quad class, direction (see `DIRECTIONS`), whether of several rows. */
  quadOfGroup: Uint8Array;
  quadOfWord: Uint8Array;
  directionOfGroup: Uint8Array;
  directionOfWord: Uint8Array;
  isSharedGroup: Uint8Array;
  isSharedWord: Uint8Array;
  isListedWord: Uint8Array;
}

const tablesOf = new WeakMap<RelationCube, CubeTables>();

/** The look-up tables of a cube, made once. */
export function cubeTables(cube: RelationCube): CubeTables {
  let tables = tablesOf.get(cube);
  if (!tables) {
    const quads = EVENT_TYPES.map((type) => QUAD_CLASSES.indexOf(quadClassOf(type)));
    const quadOfGroup = Uint8Array.from(cube.groups, (word) => quads[typeOf(word)]!);
    const directionOfGroup = Uint8Array.from(cube.groups, directionOf);
    const isSharedGroup = Uint8Array.from(cube.groups, (word) => (word & IS_SHARED ? 1 : 0));
    const isListedGroup = Uint8Array.from(cube.groups, (word) => (word & IS_LISTED ? 1 : 0));
    tables = {
      actorIndex: new Map(cube.actors.map((code, index) => [code, index])),
      quadOfGroup,
      quadOfWord: byWord(cube, quadOfGroup),
      directionOfGroup,
      directionOfWord: byWord(cube, directionOfGroup),
      isSharedGroup,
      isSharedWord: byWord(cube, isSharedGroup),
      isListedWord: byWord(cube, isListedGroup),
    };
    tablesOf.set(cube, tables);
  }
  return tables;
}

/** A table by group as one by word. */
export function byWord({ wordGroup }: RelationCube, byGroup: Uint8Array): Uint8Array {
  const table = new Uint8Array(wordGroup.length);
  for (let word = 0; word < table.length; word++) table[word] = byGroup[wordGroup[word]!]!;
  return table;
}
