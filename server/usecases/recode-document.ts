import type { RecodingReport } from "@/lib/agreement/recoding-report";
import { findDocument } from "@/server/store/read-documents";
import { saveRecoding } from "@/server/store/recoding/save-recoding";
import { codeInThread } from "@/server/workers/code-in-thread";
import { saveLexiconActors } from "./save-lexicon-actors";

/**
 * Codes a stored document again with the rules, dictionaries and names of now, in one transaction, and says what is
 * new, gone and changed. What analysts have said stays; where the coder says otherwise, it is a conflict, and nothing is
 * decided. Undefined for an unknown document.
 */
export async function recodeDocument(documentId: string): Promise<RecodingReport | undefined> {
  const stored = await findDocument(documentId);
  if (!stored) return undefined;
  await saveLexiconActors();
  const coded = await codeInThread(stored.document);
  const outcome = await saveRecoding(documentId, coded, new Date().toISOString());
  if (!outcome) return undefined;
  const { coderVersionBefore, sameCount, differences, stepDifferences } = outcome;
  const countOf = (kind: string) => stepDifferences.filter((one) => one.kind === kind).length;
  return {
    documentId,
    coderVersionBefore,
    coderVersion: coded.coderVersion,
    sameCount,
    differences,
    newStepCount: countOf("new"),
    goneStepCount: countOf("gone"),
  };
}
