import type { RecodingReport } from "@/lib/agreement/recoding-report";
import { readCodedAsOf } from "@/server/store/batches/tellings";
import { findDocument } from "@/server/store/read-documents";
import { saveRecoding } from "@/server/store/recoding/save-recoding";
import { codeInThread } from "@/server/workers/code-in-thread";
import { saveLexiconActors } from "./save-lexicon-actors";

/** Times that a document is coded anew because somebody edits it meanwhile. */
const MOST_TRIES = 5;

/**
 * Codes a stored document again with the rules, dictionaries and names of now, in one transaction, and says what is
 * new, gone and changed; with `runId` it counts in that run. What analysts have said stays; where the coder says
 * otherwise, it is a conflict, and nothing is decided. Undefined for an unknown document. Throws where it is edited again
 * and again while it is coded.
 */
export async function recodeDocument(documentId: string, runId?: number): Promise<RecodingReport | undefined> {
  await saveLexiconActors();
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const stored = await findDocument(documentId);
    if (!stored) return undefined;
    // A further print of a telling stays coded as of the day of the first, or its events would fall apart.
    const codedAsOf = readCodedAsOf(documentId) ?? stored.document.publishedDate;
    const coded = await codeInThread({ ...stored.document, publishedDate: codedAsOf });
    const { title, publishedDate } = stored.document;
    const at = new Date().toISOString();
    const saved = await saveRecoding(documentId, coded, {
      from: { title, publishedDate },
      at,
      ...(runId !== undefined && { runId }),
    });
    if (saved === "gone") return undefined;
    if (saved !== "edited") return saved;
  }
  throw new Error(`document ${documentId} was edited ${MOST_TRIES} times while it was coded`);
}
