import { codeDocument } from "@/lib/coder/code-document";
import type { CodedDocument } from "@/lib/relations/coded-document";
import type { SourceDocument } from "@/lib/relations/source-document";
import { coderModels } from "@/server/workers/coder-models";
import { readLexicon } from "@/server/files/read-lexicon";

/** Codes a document in this thread, which answers nothing else meanwhile (about 10 ms for 400 words). */
export function codeHere(document: SourceDocument): CodedDocument {
  return codeDocument(document, readLexicon(), coderModels());
}
