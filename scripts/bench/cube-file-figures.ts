import { closeSync, openSync, readSync, statSync, writevSync } from "node:fs";
import { cubeFromBytes, cubeToBytes } from "@/lib/cube/cube-bytes";
import type { RelationCube } from "@/lib/cube/relation-cube";
import { reviseCube } from "@/lib/cube/revise-cube";
import { packEventId } from "@/lib/relations/event-id";
import { syntheticBuilder } from "./synthetic-cube";
import { SYNTHETIC_DATASETS, forSyntheticRows } from "./synthetic-events";

/** Seconds to write a cube to a file, to load it, and to take in so many new events of its last month. */
export function cubeFileFigures(cube: RelationCube, file: string, newEvents: number) {
  const seconds = (since: number) => Number(((performance.now() - since) / 1000).toFixed(3));
  let startedAt = performance.now();
  const written = openSync(file, "w");
  for (const part of cubeToBytes(cube, null)) writevSync(written, [part]);
  closeSync(written);
  const secondsToWrite = seconds(startedAt);

  startedAt = performance.now();
  const image = new SharedArrayBuffer(statSync(file).size);
  const read = openSync(file, "r");
  for (let offset = 0; offset < image.byteLength;)
    offset += readSync(read, new Uint8Array(image), offset, image.byteLength - offset, offset);
  closeSync(read);
  const loaded = cubeFromBytes(image);
  const secondsToLoad = seconds(startedAt);
  if (!loaded) throw new Error("the cube did not come back from its file");

  const { builder, add } = syntheticBuilder(Math.ceil(newEvents * 1.02));
  const lastDay = 20_089;
  let slot = 0;
  let before = -1;
  forSyntheticRows(newEvents, 7, (row) => {
    if (row.eventId !== before) slot++;
    before = row.eventId;
    const day = lastDay - (slot % 30);
    const dataset = row.dataset === 0 ? 1 : row.dataset;
    // Even slots of the cube's own events are rare enough not to be met: ids here lie at the end of their day.
    const eventId = packEventId({ day, datasetNumber: SYNTHETIC_DATASETS[dataset]!.number, slot: 2 ** 26 - slot });
    add({ ...row, day, dataset, eventId });
  });
  startedAt = performance.now();
  const revised = reviseCube(loaded.cube, { added: builder });
  return {
    secondsToWrite,
    secondsToLoad,
    addedRows: builder.rowCount,
    secondsToAdd: seconds(startedAt),
    rowsAfter: revised.rowWord.length,
  };
}
