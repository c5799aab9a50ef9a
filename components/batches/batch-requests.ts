import type { Answer } from "@/components/ui/shown-fault";
import type { BatchChoices, BatchPreview, DocumentBatch } from "@/lib/relations/document-batch";

/** What the pages of batches ask of the server. */
export interface BatchRequests {
  /** Sends a file; `onProgress` is told the bytes that have arrived. */
  upload(file: File, onProgress: (bytes: number) => void, signal: AbortSignal): Promise<Answer<{ id: string }>>;
  preview(uploads: readonly string[], choices: BatchChoices): Promise<Answer<BatchPreview>>;
  start(uploads: readonly string[], choices: BatchChoices): Promise<Answer<{ id: number }>>;
  getBatch(id: number): Promise<Answer<DocumentBatch>>;
  cancel(id: number): Promise<Answer<DocumentBatch>>;
  resume(id: number): Promise<Answer<DocumentBatch>>;
}
