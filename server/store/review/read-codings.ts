import type { EventState } from "@/lib/review/event-state";
import type { Day } from "@/lib/relations/day";
import { store } from "../store";
import { readReviewedEvent } from "./event-state-rows";

/** A document all of whose events an analyst has judged: what the machine coded, and what stands now. */
export interface ReviewedCoding {
  id: string;
  title: string;
  text: string;
  publishedDate: Day;
  /** Whether its text may be given on. */
  isRedistributable: boolean;
  events: ReviewedCodedEvent[];
}

/** An event of such a document. */
export interface ReviewedCodedEvent {
  id: number;
  /** Null for one that an analyst added. */
  machine: EventState | null;
  /** Null for one that was taken out. */
  said: EventState | null;
  /** Display name of the analyst who had the last word on it; empty where none was given. */
  reviewedBy: string;
  /** Its sentence in the document, UTF-16 offsets. */
  span: { start: number; end: number; quote: string };
  /** Words that name each of its actors, by code. */
  words: ReadonlyMap<string, string>;
}

/** Ids of the documents with events, none of which awaits review, in the order of their days. */
export function readReviewedDocumentIds(): string[] {
  return store()
    .reader.prepare(
      `SELECT d."id" FROM "SourceDocument" d
       WHERE EXISTS (SELECT 1 FROM "Evidence" v WHERE v."documentId" = d."id")
         AND NOT EXISTS (SELECT 1 FROM "Evidence" v JOIN "RelationEvent" e ON e."id" = v."eventId"
                         WHERE v."documentId" = d."id" AND e."reviewState" = 'proposed')
       ORDER BY d."publishedDate", d."id"`,
    )
    .pluck()
    .all() as string[];
}

/** What the machine made of a document and what analysts say of it, event by event; undefined for an unknown id. */
export function readReviewedCoding(documentId: string): ReviewedCoding | undefined {
  const { reader } = store();
  const document = reader
    .prepare(
      `SELECT d."id", d."title", d."text", d."publishedDate", s."isRedistributable"
       FROM "SourceDocument" d JOIN "Dataset" s ON s."id" = d."datasetId" WHERE d."id" = ?`,
    )
    .get(documentId) as
    (Omit<ReviewedCoding, "events" | "isRedistributable"> & { isRedistributable: 0 | 1 }) | undefined;
  if (!document) return undefined;
  const rows = reader
    .prepare(
      `SELECT v."id" AS evidenceId, v."eventId", min(v."start") AS start, v."end", v."quote" FROM "Evidence" v
       WHERE v."documentId" = ? GROUP BY v."eventId" ORDER BY start, v."id"`,
    )
    .all(documentId) as { evidenceId: number; eventId: number; start: number; end: number; quote: string }[];
  const events = rows.flatMap(({ evidenceId, eventId, ...span }): ReviewedCodedEvent[] => {
    const event = readReviewedEvent(reader, eventId);
    if (!event) return [];
    const words = reader.prepare(`SELECT "code", "text" FROM "Mention" WHERE "evidenceId" = ?`).all(evidenceId) as {
      code: string;
      text: string;
    }[];
    return [
      {
        id: eventId,
        machine: event.machine,
        said: event.state.value,
        reviewedBy: event.changes.at(-1)?.who ?? "",
        span,
        words: new Map(words.map(({ code, text }) => [code, text])),
      },
    ];
  });
  return { ...document, isRedistributable: document.isRedistributable === 1, events };
}
