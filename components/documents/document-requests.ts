import type { Answer } from "@/components/ui/shown-fault";
import type { DocumentInput } from "@/lib/relations/document-input";
import type { ProposedDocument } from "@/lib/relations/proposed-document";

/** What a text or file says of itself. */
export type ReadDetails = Partial<DocumentInput>;

/** What the page asks of the server. None of them throws: a broken connection is a fault like any other. */
export interface DocumentRequests {
  /** Reads a file into text and what it says of itself. */
  readFile: (file: File) => Promise<Answer<ReadDetails & { text: string }>>;
  /** What a pasted text says of itself. */
  readDetails: (text: string) => Promise<Answer<ReadDetails>>;
  propose: (input: DocumentInput) => Promise<Answer<ProposedDocument>>;
  save: (input: DocumentInput, droppedKeys: string[]) => Promise<Answer<{ documentId: string; isNew: boolean }>>;
}
