import type { DocumentInput } from "@/lib/relations/document-input";
import type { Outcome } from "@/lib/relations/fault";
import { message } from "@/lib/relations/message";
import type { ProposedDocument } from "@/lib/relations/proposed-document";
import { findDocumentId } from "@/server/store/read-documents";
import { actorNamesOf } from "./actor-names-of";
import { codeDocumentInput } from "./code-document-input";

/** What the coder finds in a text, for the analyst to look at before saving. Stores nothing. */
export async function proposeDocument(input: DocumentInput): Promise<Outcome<ProposedDocument>> {
  const outcome = await codeDocumentInput(input);
  if (!outcome.ok) return outcome;
  const { document, coded, warnings } = outcome.value;
  const existingDocumentId = await findDocumentId(document.sha256);
  const nothing = coded.events.length === 0 && coded.mediations.length === 0;
  return {
    ok: true,
    value: {
      document,
      coded,
      actorNames: actorNamesOf(coded),
      ...(existingDocumentId && { existingDocumentId }),
      warnings: [...warnings, ...(nothing ? [message("faults.nothing-found")] : [])],
    },
  };
}
