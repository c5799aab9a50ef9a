import { isImportedEventId, unpackEventId } from "@/lib/relations/event-id";
import { datasetOf } from "./attribute-word";
import { blockColumns } from "./block-columns";
import { CubeBuilder } from "./cube-builder";
import { mergeDictionaries } from "./merge-dictionaries";
import { mergeRows } from "./merge-rows";
import { mergePairs } from "./merge-pairs";
import { CUBE_LIMITS, type CubeLimits, type RelationCube } from "./relation-cube";
import { rowsOfEvents } from "./rows-of-events";
import { sharedColumns } from "./shared-columns";
import { sharedAndOverflow } from "./special-rows";

/** What is to be different in a cube. */
export interface CubeRevision {
  /** Ids of datasets whose events go. */
  droppedDatasets?: readonly string[];
  /** Events that go; ids that the cube does not hold are passed over. */
  droppedEventIds?: readonly number[];
  /** What comes: whole events with all of their dyads, none of which stays in the cube. */
  added?: CubeBuilder;
}

/**
 * A new cube that holds what `cube` holds without what is dropped and with what is added; it answers as one built anew
 * from the same events. What is the same is copied in long runs. Bystanders of a dropped dataset go by the number in
 * their event's id; those of events coded from documents only by `droppedEventIds`.
 */
export function reviseCube(
  cube: RelationCube,
  { droppedDatasets = [], droppedEventIds = [], added = new CubeBuilder() }: CubeRevision,
  limits: CubeLimits = CUBE_LIMITS,
): RelationCube {
  const more = added.build(limits);
  const isGone = Uint8Array.from(cube.datasets, (id) => (droppedDatasets.includes(id) ? 1 : 0));
  const dropped = droppedRows(cube, isGone, droppedEventIds);
  const bystanders = keptBystanders(cube, isGone, droppedEventIds);
  const dictionaries = mergeDictionaries(cube, more, isGone, limits);
  const pairs = mergePairs(cube, more, dropped, bystanders, limits);
  const merged = mergeRows(cube, more, dropped, pairs, dictionaries, limits);
  const columns = sharedColumns<Pick<RelationCube, "pairA" | "pairB" | "pairStart">>({
    pairA: [Uint32Array, pairs.a.length],
    pairB: [Uint32Array, pairs.b.length],
    pairStart: [Uint32Array, pairs.start.length],
  });
  columns.pairA.set(pairs.a);
  columns.pairB.set(pairs.b);
  columns.pairStart.set(pairs.start);
  const { groups, wordGroup, wordIntensity, datasets, datasetNumbers } = dictionaries;
  const forBlocks = { pairStart: columns.pairStart, groups, wordGroup, wordIntensity };
  const known = { cube, pairOf: pairs.ofCube, sameRows: merged.sameRows };
  return {
    actors: pairs.actors,
    datasets,
    datasetNumbers,
    firstDay: merged.firstDay,
    blockRows: limits.blockRows,
    smallPairs: pairs.smallPairs,
    ...columns,
    groups,
    wordGroup,
    wordIntensity,
    ...merged.rows,
    ...sharedAndOverflow(dictionaries, merged.rows, merged.listed, merged.reportsBeyond),
    ...blockColumns(forBlocks, merged.rows, merged.reportsBeyond, limits, dictionaries.wordOfCube ? undefined : known),
    bystanders: pairs.bystanders,
  };
}

/** Rows that go, ascending. */
function droppedRows(cube: RelationCube, isGone: Uint8Array, eventIds: readonly number[]): Uint32Array {
  const byId = rowsOfEvents(cube, eventIds);
  if (!isGone.includes(1)) return byId;
  const { rowWord, wordGroup, groups } = cube;
  const goes = Uint8Array.from(wordGroup, (group) => isGone[datasetOf(groups[group]!)]!);
  const all = new Uint32Array(rowWord.length);
  let count = 0;
  for (let row = 0, at = 0; row < rowWord.length; row++) {
    const isListed = byId[at] === row;
    if (isListed) at++;
    if (isListed || goes[rowWord[row]!]) all[count++] = row;
  }
  return all.subarray(0, count);
}

function keptBystanders(
  cube: RelationCube,
  isGone: Uint8Array,
  eventIds: readonly number[],
): RelationCube["bystanders"] {
  const gone = new Set(eventIds);
  const goneNumbers = new Set(cube.datasetNumbers.filter((_, index) => isGone[index]));
  return cube.bystanders.filter(
    ({ eventId }) =>
      !gone.has(eventId) && !(isImportedEventId(eventId) && goneNumbers.has(unpackEventId(eventId).datasetNumber)),
  );
}
