import type { BatchRequests } from "@/components/batches/batch-requests";
import { askApi, postToApi } from "@/app/ask-api";
import { datasetRequests } from "@/app/datasets/dataset-requests";

const ROOT = "/api/v1/documents/batches";

/** The requests of the pages of batches over the HTTP interface. */
export const batchRequests: BatchRequests = {
  upload: datasetRequests.upload,
  preview: (uploads, choices) => postToApi(`${ROOT}/preview`, { uploads, choices }),
  start: (uploads, choices) => postToApi(ROOT, { uploads, choices }),
  getBatch: (id) => askApi(`${ROOT}/${id}`),
  cancel: (id) => postToApi(`${ROOT}/${id}/cancel`, {}),
  resume: (id) => postToApi(`${ROOT}/${id}/resume`, {}),
};
