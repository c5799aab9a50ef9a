import type { CodedDocument } from "./coded-document";
import type { ActorNames } from "./named-actor";
import type { Message } from "./message";
import type { SourceDocument } from "./source-document";

/** A document as the coder understood it, before anything is stored. */
export interface ProposedDocument {
  document: SourceDocument;
  coded: CodedDocument;
  actorNames: ActorNames;
  /** Set when the same text is already stored. */
  existingDocumentId?: string;
  /** What the analyst should know before saving (a date in the future, nothing found). */
  warnings: Message[];
}
