import type { ActorCode } from "@/lib/relations/actor-code";
import { EVENT_TYPES, quadClassOf } from "@/lib/relations/event-type";
import { QUAD_CLASSES } from "@/lib/relations/quad-class";
import { IS_LISTED, IS_SHARED, datasetOf, directionOf, typeOf } from "./attribute-word";
import type { RelationCube } from "./relation-cube";

/** Counters of ten bits: what a row adds by its quad class; the fourth is what remains of all rows. */
const QUAD_UNITS = Int32Array.of(1, 1 << 10, 1 << 20, 0);

/** What is looked up of a cube again and again. */
interface CubeTables {
  actorIndex: ReadonlyMap<ActorCode, number>;
  /** All pairs in the order of the codes. */
  pairsByCode: Uint32Array;
  /** Per group and per word: position of its quad class, direction (see `DIRECTIONS`), whether of several rows. */
  quadOfGroup: Uint8Array;
  quadOfWord: Uint8Array;
  /** What a row adds to three counters in one number by its quad class (see `QUAD_UNITS`). */
  quadUnitOfGroup: Int32Array;
  quadUnitOfWord: Int32Array;
  directionOfGroup: Uint8Array;
  directionOfWord: Uint8Array;
  isSharedGroup: Uint8Array;
  isSharedWord: Uint8Array;
  isListedWord: Uint8Array;
  /** Per word the position of its dataset. */
  datasetOfWord: Uint16Array;
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
      pairsByCode: pairsByCode(cube),
      quadOfGroup,
      quadOfWord: byWord(cube, quadOfGroup),
      quadUnitOfGroup: Int32Array.from(quadOfGroup, (quad) => QUAD_UNITS[quad]!),
      quadUnitOfWord: Int32Array.from(byWord(cube, quadOfGroup), (quad) => QUAD_UNITS[quad]!),
      directionOfGroup,
      directionOfWord: byWord(cube, directionOfGroup),
      isSharedGroup,
      isSharedWord: byWord(cube, isSharedGroup),
      datasetOfWord: Uint16Array.from(cube.wordGroup, (group) => datasetOf(cube.groups[group]!)),
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

function pairsByCode({ pairA, pairB, smallPairs }: RelationCube): Uint32Array {
  const pairs = new Uint32Array(pairA.length);
  let small = 0;
  let large = smallPairs;
  for (let at = 0; at < pairs.length; at++) {
    const isSmallNext =
      large === pairA.length ||
      (small < smallPairs &&
        (pairA[small]! < pairA[large]! || (pairA[small] === pairA[large] && pairB[small]! < pairB[large]!)));
    pairs[at] = isSmallNext ? small++ : large++;
  }
  return pairs;
}
