import { closeDatasets } from "@/server/store/dataset-store/dataset-files";
import { closeStore as closeMainStore } from "@/server/store/store";

/** Closes what this process holds open of the store; the next use opens it again. */
export async function closeStore(): Promise<void> {
  closeDatasets();
  await closeMainStore();
}
