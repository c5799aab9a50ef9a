import type { CodedEvent } from "@/lib/relations/coded-event";

/** What a new name would change in one document. */
export interface AliasPreviewDocument {
  documentId: string;
  title: string;
  /** Sentences that hold the name. */
  quotes: string[];
  /** What would be coded that is not coded now, and the other way round. */
  gained: CodedEvent[];
  lost: CodedEvent[];
}

/** What a new name of an actor would change, as the coder reads the stored documents with it and without it. */
export interface AliasPreview {
  /** All documents that hold the name. */
  documentCount: number;
  /** Those that were read for the preview, the latest published first. */
  documents: AliasPreviewDocument[];
}
