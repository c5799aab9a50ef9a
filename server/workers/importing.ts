import type { UploadImport } from "./import-dataset";
import { WorkerThread } from "./worker-thread";

/** The longest that a timer can wait: an import of any size ends some day, but not by a limit. */
const NO_LIMIT_MS = 2 ** 31 - 1;

// Next loads a module once per layer (pages, routes, actions); the queue must be one for the whole process.
const holder = globalThis as { ententeImports?: WorkerThread<UploadImport, void> };

/** The thread of this process that does one import after the other. */
export function importing(): WorkerThread<UploadImport, void> {
  return (holder.ententeImports ??= new WorkerThread("import-dataset", NO_LIMIT_MS));
}
