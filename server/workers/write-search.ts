import { SearchWriter, type SearchBatch } from "@/server/store/dataset-store/search-writer";
import { serveTasks } from "./serve-tasks";

/** One step of writing a full-text index; one index is written at a time. */
export type SearchTask =
  { step: "open"; file: string } | { step: "add"; batch: SearchBatch } | { step: "finish" } | { step: "abandon" };

let writer: SearchWriter | undefined;

serveTasks((task: SearchTask) => {
  if (task.step === "open") {
    writer?.abandon();
    writer = new SearchWriter(task.file);
  } else if (task.step === "add") writer!.add(task.batch);
  else {
    if (task.step === "finish") writer!.finish();
    else writer?.abandon();
    writer = undefined;
  }
});
