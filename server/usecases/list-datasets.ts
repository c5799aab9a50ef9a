import { readDatasets, type DatasetSummary } from "@/server/store/read-datasets";

/** All datasets with the number of their events and documents and the days that their events span. */
export async function listDatasets(): Promise<DatasetSummary[]> {
  return readDatasets();
}
