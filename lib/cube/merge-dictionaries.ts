import { datasetOf, withDataset } from "./attribute-word";
import { PairDictionary } from "./pair-dictionary";
import type { CubeLimits, RelationCube } from "./relation-cube";
import { sharedColumns, shortType } from "./shared-columns";

type Dictionaries = Pick<RelationCube, "groups" | "wordGroup" | "wordIntensity" | "datasets" | "datasetNumbers">;

/** The dictionaries of two cubes as one. */
export interface MergedDictionaries extends Dictionaries {
  /** Per word of the first cube its number here; absent where all numbers stay. */
  wordOfCube?: Uint32Array;
  /** Per word of the second cube its number here. */
  wordOfMore: Uint32Array;
}

/** Joins the datasets, attributes and words of two cubes, without those of the datasets of the first that are gone. */
export function mergeDictionaries(
  cube: RelationCube,
  more: RelationCube,
  isGone: Uint8Array,
  limits: CubeLimits,
): MergedDictionaries {
  const numbers = new Map<string, number>();
  cube.datasets.forEach((id, index) => isGone[index] || numbers.set(id, cube.datasetNumbers[index]!));
  more.datasets.forEach((id, index) => numbers.set(id, more.datasetNumbers[index]!));
  const datasets = [...numbers.keys()].sort();

  const groupIndex = new Map<number, number>();
  const words = new PairDictionary();
  const take = (from: RelationCube, gone: Uint8Array): Uint32Array => {
    const position = from.datasets.map((id) => datasets.indexOf(id));
    const groupOf = Int32Array.from(from.groups, (group) => {
      const dataset = datasetOf(group);
      if (gone[dataset]) return -1;
      const moved = withDataset(group, position[dataset]!);
      let index = groupIndex.get(moved);
      if (index === undefined) groupIndex.set(moved, (index = groupIndex.size));
      return index;
    });
    // What is gone has no rows any more, so it may go by any number.
    return Uint32Array.from(from.wordGroup, (group, word) =>
      groupOf[group]! < 0 ? 0 : words.numberOf(groupOf[group]!, from.wordIntensity[word]!),
    );
  };
  const wordOfCube = take(cube, isGone);
  const wordOfMore = take(more, new Uint8Array(more.datasets.length));

  const columns = sharedColumns<Pick<RelationCube, "groups" | "wordGroup" | "wordIntensity">>({
    groups: [Uint32Array, groupIndex.size],
    wordGroup: [shortType(groupIndex.size, limits.shortWords), words.size],
    wordIntensity: [Int16Array, words.size],
  });
  columns.groups.set([...groupIndex.keys()]);
  for (let word = 0; word < words.size; word++) {
    columns.wordGroup[word] = words.oneOf(word);
    columns.wordIntensity[word] = words.otherOf(word);
  }
  return {
    ...columns,
    datasets,
    datasetNumbers: datasets.map((id) => numbers.get(id)!),
    ...(isGone.includes(1) && { wordOfCube }),
    wordOfMore,
  };
}
