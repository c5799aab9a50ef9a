import type { CodedDocument } from "@/lib/relations/coded-document";
import { advanceGeneration } from "../generation";
import { store } from "../store";
import { replaceCoding, type RecodedDocument } from "./recode-document";

/** Puts a new coding of a document in the place of the one before, in one transaction; undefined where it is gone. */
export function saveRecoding(
  documentId: string,
  coded: CodedDocument,
  at: string,
): Promise<RecodedDocument | undefined> {
  return store().writeSql((database) => {
    if (!database.prepare(`SELECT 1 FROM "SourceDocument" WHERE "id" = ?`).get(documentId)) return undefined;
    const outcome = replaceCoding(database, documentId, coded, at);
    advanceGeneration(database);
    return outcome;
  });
}
