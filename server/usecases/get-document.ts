import type { DocumentPage } from "@/lib/relations/document-page";
import { readSameTellings } from "@/server/store/batches/tellings";
import { findDocument, readMediationsOfDocument } from "@/server/store/read-documents";
import { eventIdsOfDocument } from "@/server/store/read-event-ids";
import { readEvents } from "@/server/store/read-events";
import { actorNamesOf } from "./actor-names-of";
import { withNames } from "./view/event-names";

/**
 * A stored document with its events, in the order of its text, and the mediations that it tells; undefined for an
 * unknown id. The words and the first evidence of each event are those of this document.
 */
export async function getDocument(id: string): Promise<DocumentPage | undefined> {
  const stored = await findDocument(id);
  if (!stored) return undefined;
  const events = withNames(readEvents(eventIdsOfDocument(id), id)).sort(
    (one, other) => (one.evidence[0]?.start ?? 0) - (other.evidence[0]?.start ?? 0) || one.id - other.id,
  );
  const mediations = readMediationsOfDocument(id);
  const sameTellings = readSameTellings(id);
  return { ...stored, events, mediations, sameTellings, actorNames: actorNamesOf({ events, mediations }) };
}
