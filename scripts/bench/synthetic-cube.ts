import { CubeBuilder } from "@/lib/cube/cube-builder";
import type { RelationCube } from "@/lib/cube/relation-cube";
import { SYNTHETIC_ACTORS, SYNTHETIC_DATASETS, forSyntheticRows, type SyntheticRow } from "./synthetic-events";

/** Puts synthetic rows into a builder. */
export function syntheticBuilder(expectedRows: number): { builder: CubeBuilder; add: (row: SyntheticRow) => void } {
  const builder = new CubeBuilder({ expectedRows });
  const actors = SYNTHETIC_ACTORS.map((code) => builder.actor(code));
  const datasets = SYNTHETIC_DATASETS.map(({ id, number }) => builder.dataset(id, number));
  // A word is made once for each combination that occurs.
  const words = new Map<string, number>();
  const wordOf = (row: SyntheticRow): number => {
    const { type, direction, roleOfA, roleOfB, modality, review, dataset, intensity } = row;
    const key = `${type} ${direction} ${roleOfA} ${roleOfB} ${modality} ${review} ${dataset} ${intensity}`;
    let word = words.get(key);
    if (word === undefined) {
      word = builder.word({ ...row, datasetIndex: datasets[dataset]! }, intensity / 1000);
      words.set(key, word);
    }
    return word;
  };
  const add = (row: SyntheticRow) =>
    builder.addPacked(
      row.day,
      row.eventId,
      actors[row.a]!,
      actors[row.b]!,
      wordOf(row),
      row.sentiment,
      row.reportCount,
    );
  return { builder, add };
}

/** The cube of so many synthetic events, with the seconds that its parts took. */
export function syntheticCube(
  eventCount: number,
  seed: number,
): { cube: RelationCube; secondsToGather: number; secondsToBuild: number } {
  const { builder, add } = syntheticBuilder(Math.ceil(eventCount * 1.02));
  const startedAt = performance.now();
  forSyntheticRows(eventCount, seed, add);
  const gatheredAt = performance.now();
  const cube = builder.build();
  return {
    cube,
    secondsToGather: (gatheredAt - startedAt) / 1000,
    secondsToBuild: (performance.now() - gatheredAt) / 1000,
  };
}

/** Bytes that all columns of a cube take. */
export function bytesOfCube(cube: RelationCube): number {
  return Object.values(cube).reduce<number>(
    (sum, column) => sum + (ArrayBuffer.isView(column) ? column.byteLength : 0),
    0,
  );
}
