import { rmSync } from "node:fs";
import { runImport, type ImportTask } from "@/server/usecases/importing/run-import";
import { serveTasks } from "./serve-tasks";

/** An import and the uploaded files that it is done with in the end. */
export interface UploadImport {
  task: ImportTask;
  uploads: readonly string[];
}

serveTasks(async ({ task, uploads }: UploadImport) => {
  try {
    await runImport(task);
  } finally {
    for (const file of uploads) rmSync(file, { force: true });
  }
});
