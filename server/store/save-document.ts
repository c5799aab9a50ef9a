import type { Database } from "better-sqlite3";
import type { DroppedProposals } from "@/lib/agreement/without-dropped";
import type { CodedDocument } from "@/lib/relations/coded-document";
import type { CodedEvent } from "@/lib/relations/coded-event";
import type { Dataset } from "@/lib/relations/dataset";
import type { SourceDocument } from "@/lib/relations/source-document";
import { eventMergeKey } from "./event-merge-key";
import { advanceGeneration } from "./generation";
import { keepDropped } from "./recoding/dropped-proposals";
import { refreshEvents } from "./refresh-events";
import { restoreReviewed, reviewedPlace } from "./review/restore-reviewed";
import { ensureActor } from "./save-actors";
import { saveCodedMediations } from "./save-mediations";
import { store } from "./store";

/** A document with what was coded in it, and the dataset that it belongs to. */
export interface DocumentToSave {
  document: SourceDocument;
  coded: CodedDocument;
  dataset: Dataset;
  /** Instant, ISO 8601 in UTC. */
  addedAt: string;
  /** What an analyst dropped of the coding. */
  dropped?: DroppedProposals;
}

/**
 * Stores a document with its events and mediations in one transaction: all of it or nothing. A text that is stored
 * already is left as it is.
 */
export async function saveCodedDocument(entry: DocumentToSave): Promise<{ documentId: string; isNew: boolean }> {
  return store().writeSql((database) => writeCodedDocument(database, entry));
}

/** The same within a transaction that does more. */
export function writeCodedDocument(database: Database, entry: DocumentToSave): { documentId: string; isNew: boolean } {
  const { document, coded, dataset } = entry;
  const known = database.prepare(`SELECT "id" FROM "SourceDocument" WHERE "sha256" = ?`).get(document.sha256);
  if (known) return { documentId: (known as { id: string }).id, isNew: false };
  ensureDataset(database, dataset);
  insertDocument(database, entry);
  const eventIds = coded.events.map((event) => saveCodedEvent(database, event, document.id, dataset.id, coded));
  saveCodedMediations(database, document.id, coded);
  keepDropped(database, document.id, entry.dropped ?? { acts: [], steps: [] });
  restoreReviewed(database, eventIds, document.id);
  refreshEvents(database, eventIds);
  advanceGeneration(database);
  return { documentId: document.id, isNew: true };
}

function ensureDataset(database: Database, { id, name, kind, version, licence, citation, url }: Dataset): void {
  database
    .prepare(
      `INSERT OR IGNORE INTO "Dataset" ("id", "name", "kind", "version", "licence", "citation", "url")
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(id, name, kind, version ?? null, licence ?? null, citation ?? null, url ?? null);
}

function insertDocument(database: Database, { document, coded, dataset, addedAt }: DocumentToSave): void {
  database
    .prepare(
      `INSERT INTO "SourceDocument" ("id", "sha256", "title", "publisher", "publishedDate", "url", "language", "text",
                                     "datasetId", "addedAt", "coderVersion")
       VALUES (@id, @sha256, @title, @publisher, @publishedDate, @url, @language, @text,
               @datasetId, @addedAt, @coderVersion)`,
    )
    .run({ ...document, url: document.url ?? null, datasetId: dataset.id, addedAt, coderVersion: coded.coderVersion });
}

/** Stores one coded event of a document: a report of an event that is there, or a new one. Gives the event's id. */
export function saveCodedEvent(
  database: Database,
  event: CodedEvent,
  documentId: string,
  datasetId: string,
  { coderVersion }: Pick<CodedDocument, "coderVersion">,
): number {
  for (const { code, name } of event.participants) ensureActor(database, code, name);
  const { mergeKey, eventId: knownId } = reviewedPlace(database, eventMergeKey(datasetId, event), documentId);
  const known = database.prepare(`SELECT "id" FROM "RelationEvent" WHERE "mergeKey" = ?`).get(mergeKey);
  const eventId = known
    ? (known as { id: number }).id
    : insertEvent(database, event, { eventId: knownId ?? null, mergeKey, datasetId, coderVersion });
  insertEvidence(database, event, eventId, documentId);
  return eventId;
}

function insertEvent(
  database: Database,
  event: CodedEvent,
  origin: { eventId: number | null; mergeKey: string; datasetId: string; coderVersion: string },
): number {
  const { lastInsertRowid } = database
    .prepare(
      `INSERT INTO "RelationEvent" ("id", "datasetId", "type", "cameoCode", "intensity", "sentiment", "modality",
         "isReciprocal", "mediationState", "eventDate", "datePrecision", "confidence", "coderVersion", "mergeKey")
       VALUES (@eventId, @datasetId, @type, @cameoCode, @intensity, @sentiment, @modality,
         @isReciprocal, @mediationState, @eventDate, @datePrecision, @confidence, @coderVersion, @mergeKey)`,
    )
    .run({
      ...origin,
      type: event.type,
      cameoCode: event.cameoCode ?? null,
      intensity: event.intensity,
      sentiment: event.sentiment,
      modality: event.modality,
      isReciprocal: event.isReciprocal ? 1 : 0,
      mediationState: event.mediationState ?? null,
      eventDate: event.eventDate,
      datePrecision: event.datePrecision,
      confidence: event.confidence,
    });
  const eventId = Number(lastInsertRowid);
  const insertParticipant = database.prepare(
    `INSERT INTO "Participant" ("eventId", "position", "code", "role", "name") VALUES (?, ?, ?, ?, ?)`,
  );
  event.participants.forEach(({ code, role, name }, position) =>
    insertParticipant.run(eventId, position, code, role, name),
  );
  return eventId;
}

function insertEvidence(database: Database, event: CodedEvent, eventId: number, documentId: string): void {
  const { lastInsertRowid: evidenceId } = database
    .prepare(
      `INSERT INTO "Evidence" ("eventId", "documentId", "codedKey", "start", "end", "quote", "ruleId",
                               "intensity", "sentiment", "confidence")
       VALUES (@eventId, @documentId, @codedKey, @start, @end, @quote, @ruleId, @intensity, @sentiment, @confidence)`,
    )
    .run({
      ...event.evidence,
      eventId,
      documentId,
      codedKey: event.key,
      intensity: event.intensity,
      sentiment: event.sentiment,
      confidence: event.confidence,
    });
  const insertMention = database.prepare(
    `INSERT INTO "Mention" ("evidenceId", "position", "code", "role", "name", "text", "start", "end")
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  event.participants.forEach(({ code, role, name, text, start, end }, position) =>
    insertMention.run(evidenceId, position, code, role, name, text, start ?? null, end ?? null),
  );
}
