import type { RecodingReport } from "@/lib/agreement/recoding-report";
import type { CodedDocument } from "@/lib/relations/coded-document";
import { advanceGeneration } from "../generation";
import { store } from "../store";
import { replaceCoding } from "./recode-document";
import { noteRecoded } from "./recoding-runs";

/** What a document was coded from: where it has changed since, the coding is of something else. */
export interface CodedFrom {
  title: string;
  publishedDate: string;
}

/**
 * Puts a new coding of a document in the place of the one before and counts it in its run, in one transaction. Nothing is
 * written where the document is `gone`, or has been `edited` since it was read for coding.
 */
export function saveRecoding(
  documentId: string,
  coded: CodedDocument,
  { from, at, runId }: { from: CodedFrom; at: string; runId?: number },
): Promise<RecodingReport | "gone" | "edited"> {
  return store().writeSql((database) => {
    const stored = database
      .prepare(`SELECT "title", "publishedDate" FROM "SourceDocument" WHERE "id" = ?`)
      .get(documentId) as CodedFrom | undefined;
    if (!stored) return "gone";
    if (stored.title !== from.title || stored.publishedDate !== from.publishedDate) return "edited";
    const { coderVersionBefore, sameCount, differences, stepDifferences } = replaceCoding(
      database,
      documentId,
      coded,
      at,
    );
    const countOf = (kind: string) => stepDifferences.filter((one) => one.kind === kind).length;
    const report: RecodingReport = {
      documentId,
      coderVersionBefore,
      coderVersion: coded.coderVersion,
      sameCount,
      differences,
      newStepCount: countOf("new"),
      goneStepCount: countOf("gone"),
    };
    if (runId !== undefined) noteRecoded(database, runId, stored.title, report);
    advanceGeneration(database);
    return report;
  });
}
