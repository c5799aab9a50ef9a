import type { Outcome } from "@/lib/relations/fault";
import type { ImportPreview } from "@/lib/relations/import-preview";
import type { UploadImport } from "./import-dataset";
import type { PreviewTask } from "./preview-files";
import { WorkerThread } from "./worker-thread";

/** The longest that a timer can wait: an import of any size ends some day, but not by a limit. */
const NO_LIMIT_MS = 2 ** 31 - 1;
/** Far above what the first rows of honest files need. */
const MAX_PREVIEW_MS = 60_000;

// Next loads a module once per layer (pages, routes, actions); the queues must be one for the whole process.
const holder = globalThis as {
  ententeImports?: WorkerThread<UploadImport, void>;
  ententePreviews?: WorkerThread<PreviewTask, Outcome<ImportPreview>>;
};

/** The thread of this process that does one import after the other. */
export function importing(): WorkerThread<UploadImport, void> {
  return (holder.ententeImports ??= new WorkerThread("import-dataset", NO_LIMIT_MS));
}

/** The thread of this process that looks at files before they are imported. */
export function previewing(): WorkerThread<PreviewTask, Outcome<ImportPreview>> {
  return (holder.ententePreviews ??= new WorkerThread("preview-files", MAX_PREVIEW_MS));
}
