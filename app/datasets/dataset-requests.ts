import type { DatasetRequests, Progress, UploadedFile } from "@/components/datasets/dataset-requests";
import type { Answer } from "@/components/ui/shown-fault";
import { askApi, postToApi } from "@/app/ask-api";

const ROOT = "/api/v1/datasets";
/** Below the bound of one request, so that a file of any size passes and a broken connection costs little. */
const PIECE_BYTES = 8_000_000;
const MAX_ATTEMPTS = 4;
const WAIT_MILLISECONDS = 1_000;

/** The requests of the pages of datasets over the HTTP interface. */
export const datasetRequests: DatasetRequests = {
  upload: sendInPieces,
  removeUpload: async (id) => void (await remove(`${ROOT}/uploads/${id}`)),
  preview: (uploads, choices) => postToApi(`${ROOT}/preview`, { uploads, choices }),
  startImport: (uploads, input) => postToApi(`${ROOT}/imports`, { uploads, ...input }),
  getRun: (id) => askApi(`${ROOT}/imports/${id}`),
  cancelRun: (id) => postToApi(`${ROOT}/imports/${id}/cancel`, {}),
  removeDataset: (id) => remove(`${ROOT}/${encodeURIComponent(id)}`),
  saveMapping: (name, mapping) => postToApi(`${ROOT}/mappings`, { name, mapping }),
  removeMapping: (name) => remove(`${ROOT}/mappings?name=${encodeURIComponent(name)}`),
};

function remove<T>(path: string): Promise<Answer<T>> {
  return askApi(path, { method: "DELETE" });
}

/**
 * Sends a file piece by piece, each of which is on the server's disk before the next is sent. A piece that is lost is
 * sent again from where the upload stands.
 */
async function sendInPieces(file: File, onProgress: Progress, signal: AbortSignal): Promise<Answer<UploadedFile>> {
  const begun = await postToApi<{ uploadId: string }>(`${ROOT}/uploads`, { name: file.name });
  if (!begun.ok) return begun;
  const address = `${ROOT}/uploads/${begun.value.uploadId}`;
  let receivedBytes = 0;
  let attempts = 0;
  while (receivedBytes < file.size && !signal.aborted) {
    const answer = await askApi<{ receivedBytes: number }>(`${address}?offset=${receivedBytes}`, {
      method: "PATCH",
      headers: { "Content-Type": "application/octet-stream" },
      body: file.slice(receivedBytes, receivedBytes + PIECE_BYTES),
      signal,
    });
    attempts = answer.ok ? 0 : attempts + 1;
    if (!answer.ok && (attempts >= MAX_ATTEMPTS || signal.aborted)) return giveUp(address, answer);
    if (!answer.ok) await new Promise((resolve) => setTimeout(resolve, attempts * WAIT_MILLISECONDS));
    const state = answer.ok ? answer : await askApi<{ receivedBytes: number }>(address);
    if (state.ok) receivedBytes = state.value.receivedBytes;
    onProgress(receivedBytes);
  }
  const { uploadId } = begun.value;
  return { ok: true, value: { id: uploadId, name: file.name, sizeBytes: file.size, receivedBytes } };
}

async function giveUp<T>(address: string, answer: Answer<T>): Promise<Answer<never>> {
  await remove(address);
  return answer as Answer<never>;
}
