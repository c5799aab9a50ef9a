import type { Answer } from "@/components/ui/shown-fault";
import type { RecodingReport } from "@/lib/agreement/recoding-report";
import type { Change } from "@/lib/review/change";
import type { DocumentHistory } from "@/lib/review/document-history";
import type { DocumentState } from "@/lib/review/document-state";

/** Who says something of a document, why, and on which version. */
export interface DocumentSaying {
  who: string;
  reason: string;
  baseVersion: number;
}

/** What a document's page asks of the server to change it. None of them throws. */
export interface DocumentReviewRequests {
  correct: (id: string, after: Partial<DocumentState>, saying: DocumentSaying) => Promise<Answer<{ change: Change }>>;
  remove: (id: string, saying: DocumentSaying) => Promise<Answer<{ change: Change }>>;
  bringBack: (id: string, saying: DocumentSaying) => Promise<Answer<{ change: Change }>>;
  recode: (id: string) => Promise<Answer<{ report: RecodingReport }>>;
  history: (id: string) => Promise<Answer<DocumentHistory>>;
  undo: (changeId: number, who: string) => Promise<Answer<{ change: Change }>>;
}
