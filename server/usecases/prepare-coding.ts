import { codeInThread } from "@/server/workers/code-in-thread";
import { toSourceDocument } from "./code-document-input";

/**
 * Has the thread that codes start and read its dictionaries, for somebody is about to need it. Returns at once; a
 * fault shows when a document is coded.
 */
export function prepareCoding(): void {
  const fields = { title: "", publisher: "", publishedDate: "2000-01-01", text: "Norway met Chile." };
  codeInThread(toSourceDocument(fields, "en")).catch(() => undefined);
}
