import type { RelationCube } from "@/lib/cube/relation-cube";
import { databaseFile } from "./store";

/** The cube of one generation of a store. It lies in shared memory: a message to another thread copies none of it. */
export interface CubeImage {
  /** The store's file. */
  file: string;
  generation: number;
  /** Version and counts of each imported dataset whose events are in the cube, by the dataset's id. */
  versions: Readonly<Record<string, string>>;
  /** Tells the events coded from documents that are in the cube from others (see `documentsKey`). */
  documents: string;
  cube: RelationCube;
  /** Whether the saved cube is this one. */
  isSaved: boolean;
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
