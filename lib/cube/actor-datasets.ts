import type { ActorCode } from "@/lib/relations/actor-code";
import { datasetOf } from "./attribute-word";
import { cubeTables } from "./cube-tables";
import { cutPair, emptyCut } from "./pair-cut";
import { endOf, sidesOfPair, startOf, type RowSelection } from "./row-selection";

/** Which datasets tell of each of `actors` in the selection, as positions in the cube's list. */
export function actorDatasets(selection: RowSelection, actors: readonly ActorCode[]): Map<ActorCode, Set<number>> {
  const { cube, passes, rows } = selection;
  const { actorIndex, datasetOfWord } = cubeTables(cube);
  const datasetOfGroup = Uint16Array.from(cube.groups, datasetOf);
  const told = new Map(actors.map((actor) => [actorIndex.get(actor) ?? -1, new Set<number>()]));
  const cut = emptyCut();
  for (let pair = 0; pair < cube.pairA.length; pair++) {
    const ofA = told.get(cube.pairA[pair]!);
    const ofB = told.get(cube.pairB[pair]!);
    if (!ofA && !ofB) continue;
    const isKnown = (dataset: number) => (!ofA || ofA.has(dataset)) && (!ofB || ofB.has(dataset));
    // An actor that all datasets are known to tell of needs no more looking at.
    if ((ofA?.size ?? Infinity) >= cube.datasets.length && (ofB?.size ?? Infinity) >= cube.datasets.length) continue;
    const sides = sidesOfPair(selection, pair);
    if (sides === 0) continue;
    const note = (dataset: number) => {
      if (isKnown(dataset)) return;
      ofA?.add(dataset);
      ofB?.add(dataset);
    };
    const readRows = (from: number, until: number) => {
      for (let position = from; position < until; position++) {
        const word = cube.rowWord[rows ? rows[position]! : position]!;
        if ((passes.ofWord[word]! & sides) !== 0) note(datasetOfWord[word]!);
      }
    };
    const [start, end] = [startOf(selection, pair), endOf(selection, pair)];
    cutPair(selection, pair, start, end, cut);
    readRows(start, cut.rowsEnd);
    for (let entry = cut.entryFrom; entry < cut.entryEnd; entry++) {
      const group = cube.entryGroup[entry]!;
      if ((passes.ofGroup[group]! & sides) !== 0) note(datasetOfGroup[group]!);
    }
    readRows(cut.rowsFrom, end);
  }
  return new Map(actors.map((actor) => [actor, told.get(actorIndex.get(actor) ?? -1)!]));
}
