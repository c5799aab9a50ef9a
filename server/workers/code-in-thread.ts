import type { AddedAlias } from "@/lib/relations/added-alias";
import type { CodedDocument } from "@/lib/relations/coded-document";
import type { SourceDocument } from "@/lib/relations/source-document";
import { readAddedAliases } from "@/server/store/read-actors";
import { threads } from "./threads";

/**
 * Codes a document in a thread of its own, so that the process answers meanwhile; the names that analysts added in the
 * store count, or those given in their place. Throws a WorkerFault.
 */
export async function codeInThread(
  document: SourceDocument,
  added: readonly AddedAlias[] = readAddedAliases(),
): Promise<CodedDocument> {
  return threads().coding.run({ document, added });
}
