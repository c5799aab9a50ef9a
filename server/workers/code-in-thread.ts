import type { CodedDocument } from "@/lib/relations/coded-document";
import type { SourceDocument } from "@/lib/relations/source-document";
import { threads } from "./threads";

/** Codes a document in a thread of its own, so that the process answers meanwhile. Throws a WorkerFault. */
export function codeInThread(document: SourceDocument): Promise<CodedDocument> {
  return threads().coding.run(document);
}
