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
 * Makes sure that the reader threads answer from the store's present generation. Where it has moved on, the cube is
 * brought up to date in a thread of its own and then published to all readers at once; meanwhile who asks waits.
 */
export async function keepCube(): Promise<void> {
  const keeper = (holder.ententeCubeKeeper ??= {});
  while (!isCurrent(keeper.image)) {
    keeper.refreshing ??= refresh(keeper).finally(() => delete keeper.refreshing);
    await keeper.refreshing;
  }
}

function isCurrent(image: CubeImage | undefined): boolean {
  return image?.file === databaseFile() && image.generation === generation();
}

async function refresh(keeper: Keeper): Promise<void> {
  const { cube, reading } = threads();
  keeper.image = await cube.run(keeper.image);
  reading.tell({ publish: keeper.image });
}
