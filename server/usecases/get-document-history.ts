import type { DocumentHistory } from "@/lib/review/document-history";
import { pastChanges } from "@/lib/review/event-history";
import { readReviewedDocument } from "@/server/store/review/write-documents";

/** All that was said of a document; undefined where none of the id was ever stored. */
export async function getDocumentHistory(documentId: string): Promise<DocumentHistory | undefined> {
  const found = readReviewedDocument(documentId);
  if (!found) return undefined;
  const { state, changes } = found;
  return { documentId, version: state.version, state: state.value, changes: pastChanges(state, changes) };
}
