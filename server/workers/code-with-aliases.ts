import { codeDocument } from "@/lib/coder/code-document";
import type { AddedAlias } from "@/lib/relations/added-alias";
import type { CodedDocument } from "@/lib/relations/coded-document";
import type { SourceDocument } from "@/lib/relations/source-document";
import { readLexicon } from "@/server/files/read-lexicon";
import { coderModels } from "./coder-models";

/** A document to code and the names of actors that analysts added to those of the dictionaries. */
export interface CodingTask {
  document: SourceDocument;
  added: readonly AddedAlias[];
}

/** Codes a document in this thread, by the dictionaries and the added names. */
export function codeWithAliases({ document, added }: CodingTask): CodedDocument {
  return codeDocument(document, readLexicon(added), coderModels());
}
