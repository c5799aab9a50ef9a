import type { PastChange } from "./event-history";
import type { DocumentState } from "./document-state";

/** All that was said of a document, the earliest first. */
export interface DocumentHistory {
  documentId: string;
  version: number;
  /** As it stands; null while it is taken out. */
  state: DocumentState | null;
  changes: PastChange[];
}
