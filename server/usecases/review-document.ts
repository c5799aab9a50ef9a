import type { Change } from "@/lib/review/change";
import type { Reviewed } from "@/lib/review/refusal";
import { writeDocument, type DocumentDecision } from "@/server/store/review/write-documents";

/**
 * Changes what is known of a document, takes it out with its events, or brings it back. Refuses what `writeDocument`
 * refuses: an unknown document, a change in between, no title, no day, and what changes nothing.
 */
export async function reviewDocument(decision: DocumentDecision, who: string): Promise<Reviewed<Change>> {
  return writeDocument(decision, { who: who.trim(), at: new Date().toISOString() });
}
