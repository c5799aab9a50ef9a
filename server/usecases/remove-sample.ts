import { SAMPLE_DATASET_ID } from "@/lib/relations/dataset";
import { removeDocuments } from "@/server/store/remove-documents";
import { SAMPLE_REMOVED, SAMPLE_SETTING } from "./is-sample-loaded";

/** Takes the sample collection out of the store with all that rests on it alone; it stays out after a restart. */
export async function removeSample(): Promise<{ removedCount: number }> {
  return removeDocuments(SAMPLE_DATASET_ID, { key: SAMPLE_SETTING, value: SAMPLE_REMOVED });
}
