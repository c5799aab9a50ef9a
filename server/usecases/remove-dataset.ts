import type { Outcome } from "@/lib/relations/fault";
import { removeDataset as removeStoredDataset } from "@/server/store/dataset-store/remove-dataset";
import { StoreFault } from "@/server/store/store-fault";

/** Takes an imported dataset with all its events out of the store, in one step. Faults: there is none, or an import runs. */
export async function removeDataset(datasetId: string): Promise<Outcome<{ removedEventCount: number }>> {
  try {
    return { ok: true, value: await removeStoredDataset(datasetId) };
  } catch (error) {
    if (error instanceof StoreFault) return { ok: false, faults: [error.fault] };
    throw error;
  }
}
