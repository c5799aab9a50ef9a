import type { CubeImage } from "@/server/store/cube-image";
import { generation } from "@/server/store/generation";
import { databaseFile } from "@/server/store/store";
import { threads } from "./threads";

interface Keeper {
  image?: CubeImage;
  refreshing?: Promise<void>;
}

// Next loads a module once per layer; the keeper must be one for the whole process.
const holder = globalThis as { ententeCubeKeeper?: Keeper };

/**
 * Makes sure that the reader threads answer from the generation that the store has now, or a later one: writes that go
 * on meanwhile keep nobody waiting. Where it has moved on, the cube is brought up to date in a thread of its own and then
 * published to all readers at once.
 */
export async function keepCube(): Promise<void> {
  const keeper = (holder.ententeCubeKeeper ??= {});
  const wanted = generation();
  while (!isRecent(keeper.image, wanted)) {
    keeper.refreshing ??= refresh(keeper).finally(() => delete keeper.refreshing);
    await keeper.refreshing;
  }
}

function isRecent(image: CubeImage | undefined, wanted: number): boolean {
  return image?.file === databaseFile() && image.generation >= wanted;
}

async function refresh(keeper: Keeper): Promise<void> {
  const { cube, reading } = threads();
  keeper.image = await cube.run(keeper.image);
  reading.tell({ publish: keeper.image });
}
