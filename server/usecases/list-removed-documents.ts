import { readRemovedDocuments, type RemovedDocument } from "@/server/store/review/read-removed-documents";

/** The documents that were taken out and can be brought back, the last first. */
export async function listRemovedDocuments(): Promise<RemovedDocument[]> {
  return readRemovedDocuments();
}
