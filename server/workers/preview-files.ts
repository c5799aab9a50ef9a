import type { ReadingChoices } from "@/lib/relations/import-input";
import type { ImportFile } from "@/server/usecases/importing/open-import-file";
import { previewFiles } from "@/server/usecases/importing/preview-files";
import { serveTasks } from "./serve-tasks";

/** Files to look at, and what is known of them. */
export interface PreviewTask {
  files: readonly ImportFile[];
  choices: ReadingChoices;
}

serveTasks(({ files, choices }: PreviewTask) => previewFiles(files, choices));
