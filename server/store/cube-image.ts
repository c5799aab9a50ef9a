import { CubeBuilder } from "@/lib/cube/cube-builder";
import type { RelationCube } from "@/lib/cube/relation-cube";
import { feedDatasets } from "./dataset-store/feed-datasets";
import { generation } from "./generation";
import { readBystanders, readCubeRows } from "./read-cube-rows";
import { databaseFile } from "./store";

/** The cube of one generation of a store. It lies in shared memory: a message to another thread copies none of it. */
export interface CubeImage {
  /** The store's file. */
  file: string;
  generation: number;
  cube: RelationCube;
}

/** The cube of the store's present generation: the known one where nothing has changed since. */
export function currentCubeImage(known?: CubeImage): CubeImage {
  const file = databaseFile();
  // Read before the rows: a commit in between leaves an image that is made again, never one that is too old.
  const current = generation();
  if (known && known.file === file && known.generation === current) return known;
  return { file, generation: current, cube: buildWholeCube() };
}

function buildWholeCube(): RelationCube {
  const builder = new CubeBuilder();
  for (const row of readCubeRows()) builder.add(row);
  for (const bystander of readBystanders()) builder.addBystander(bystander);
  feedDatasets(builder);
  return builder.build();
}

const holder = globalThis as { ententePublishedCube?: CubeImage };

/** Makes an image the one that this thread answers from, until another is published. */
export function publishCubeImage(image: CubeImage): void {
  holder.ententePublishedCube = image;
}

/** The image that was published to this thread for the store it has open; absent in threads that make their own. */
export function publishedCubeImage(): CubeImage | undefined {
  const image = holder.ententePublishedCube;
  return image?.file === databaseFile() ? image : undefined;
}
