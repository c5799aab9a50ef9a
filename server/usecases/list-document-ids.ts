import { readDocumentIds } from "@/server/store/read-documents";

/** The ids of all stored documents, in the order in which they were added. */
export async function listDocumentIds(): Promise<string[]> {
  return readDocumentIds();
}
