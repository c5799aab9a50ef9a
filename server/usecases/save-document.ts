import { droppedOf } from "@/lib/agreement/without-dropped";
import type { DocumentInput } from "@/lib/relations/document-input";
import type { Outcome } from "@/lib/relations/fault";
import { saveCodedDocument, type DocumentToSave } from "@/server/store/save-document";
import { StoreFault } from "@/server/store/store-fault";
import { codeDocumentInput } from "./code-document-input";
import { DOCUMENTS_DATASET } from "./documents-dataset";
import { saveLexiconActors } from "./save-lexicon-actors";

/**
 * Codes a text on the server and stores it with its events and mediations, without those whose keys were dropped.
 * A text that is stored already is left as it is, and its id returned. Faults: those of the input, or a disk that takes
 * nothing more; then nothing of it is stored.
 */
export async function saveDocument(
  input: DocumentInput,
  droppedKeys: readonly string[],
): Promise<Outcome<{ documentId: string; isNew: boolean }>> {
  const outcome = await codeDocumentInput(input);
  if (!outcome.ok) return outcome;
  const { document, coded } = outcome.value;
  const dropped = new Set(droppedKeys);
  const entry: DocumentToSave = {
    document,
    coded: {
      ...coded,
      events: coded.events.filter((event) => !dropped.has(event.key)),
      mediations: coded.mediations.filter((mediation) => !dropped.has(mediation.key)),
    },
    dataset: DOCUMENTS_DATASET,
    addedAt: new Date().toISOString(),
    dropped: droppedOf(coded, droppedKeys),
  };
  try {
    await saveLexiconActors();
    return { ok: true, value: await saveCodedDocument(entry) };
  } catch (error) {
    if (error instanceof StoreFault) return { ok: false, faults: [error.fault] };
    throw error;
  }
}
