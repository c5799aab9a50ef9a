import { saveCubeFile } from "@/server/store/cube-file";
import type { CubeImage } from "@/server/store/cube-image";
import { currentCubeImage } from "@/server/store/current-cube-image";
import { takeImportLock } from "@/server/store/dataset-store/import-lock";
import { serveTasks } from "./serve-tasks";

serveTasks((known: CubeImage | undefined) => {
  const image = currentCubeImage(known);
  if (known?.generation !== image.generation) setImmediate(() => saveIfChanged(image, known));
  return image;
});

/** After the answer: who waits for it need not wait for the disk. A cube that cannot be saved is made anew at the next start. */
function saveIfChanged(image: CubeImage, known: CubeImage | undefined): void {
  if (image.isSaved) return;
  if (known && JSON.stringify(known.versions) === JSON.stringify(image.versions)) return;
  try {
    // An import saves a newer one itself.
    const lock = takeImportLock();
    if (!lock) return;
    lock.release();
    saveCubeFile(image);
  } catch (error) {
    console.error(error);
  }
}
