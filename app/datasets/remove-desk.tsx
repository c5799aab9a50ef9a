"use client";

import { RemoveDataset } from "@/components/datasets/remove-dataset";
import { datasetRequests } from "./dataset-requests";

/** Ties the removal of a dataset to the server's interface. */
export function RemoveDesk({ dataset }: { dataset: { id: string; name: string; eventCount: number } }) {
  return <RemoveDataset dataset={dataset} remove={datasetRequests.removeDataset} />;
}
