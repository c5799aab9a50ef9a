import type { RecodingReport } from "@/lib/agreement/recoding-report";
import type { CodedDocument } from "@/lib/relations/coded-document";
import { readCodedAsOf } from "@/server/store/batches/tellings";
import { findDocument } from "@/server/store/read-documents";
import { saveRecoding, type CodedFrom } from "@/server/store/recoding/save-recoding";
import { codeInThread } from "@/server/workers/code-in-thread";
import { saveLexiconActors } from "./save-lexicon-actors";

/** Times that a document is coded anew because somebody edits it meanwhile. */
const MOST_TRIES = 5;

/** A new coding of a stored document that is not written yet. */
export interface CodedAgain {
  documentId: string;
  coded: CodedDocument;
  from: CodedFrom;
}

/** Codes a stored document with the rules, dictionaries and names of now and writes nothing; undefined for an unknown one. */
export async function codeAgain(documentId: string): Promise<CodedAgain | undefined> {
  const stored = await findDocument(documentId);
  if (!stored) return undefined;
  const { title, publishedDate } = stored.document;
  // A further print of a telling stays coded as of the day of the first, or its events would fall apart.
  const codedAsOf = readCodedAsOf(documentId) ?? publishedDate;
  const coded = await codeInThread({ ...stored.document, publishedDate: codedAsOf });
  return { documentId, coded, from: { title, publishedDate } };
}

/** Writes a new coding in one transaction; `gone` or `edited` where the document is not what was coded. */
export function saveCodedAgain({ documentId, coded, from }: CodedAgain, runId?: number) {
  const at = new Date().toISOString();
  return saveRecoding(documentId, coded, { from, at, ...(runId !== undefined && { runId }) });
}

/**
 * Codes a stored document again with the rules, dictionaries and names of now, in one transaction, and says what is
 * new, gone and changed; with `runId` it counts in that run. What analysts have said stays; where the coder says
 * otherwise, it is a conflict, and nothing is decided. Undefined for an unknown document. Throws where it is edited again
 * and again while it is coded.
 */
export async function recodeDocument(documentId: string, runId?: number): Promise<RecodingReport | undefined> {
  await saveLexiconActors();
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const again = await codeAgain(documentId);
    if (!again) return undefined;
    const saved = await saveCodedAgain(again, runId);
    if (saved === "gone") return undefined;
    if (saved !== "edited") return saved;
  }
  throw new Error(`document ${documentId} was edited ${MOST_TRIES} times while it was coded`);
}
