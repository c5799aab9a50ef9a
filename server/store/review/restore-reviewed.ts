import type { Database } from "better-sqlite3";
import { isSameValue } from "@/lib/review/is-same-value";
import { insertAddedEvent } from "./added-event-rows";
import { followMediations } from "./follow-mediations";
import { findMachineCoding, readReviewedEvent, writeEventState, type MachineCoding } from "./event-state-rows";

/** Where a newly coded event belongs when an analyst has spoken of one that is coded alike. */
export interface ReviewedPlace {
  mergeKey: string;
  /** The id under which the analyst knew it. */
  eventId?: number;
}

/**
 * The key and id for an event that a document tells. An analyst's word holds for the documents that they saw, and for
 * others only where they agreed with the machine: a new report coded like a rejected or corrected event is a proposal
 * of its own.
 */
export function reviewedPlace(database: Database, mergeKey: string, documentId: string): ReviewedPlace {
  const kept = findMachineCoding(database, `"mergeKey" = ?`, mergeKey);
  if (!kept) return { mergeKey };
  if (kept.documentIds.includes(documentId) || isAgreed(database, kept)) return { mergeKey, eventId: kept.eventId };
  return reviewedPlace(database, `${mergeKey}|unseen`, documentId);
}

/**
 * Says again what analysts have said of these events, and brings back those that they added to the document. The steps
 * of mediations that the document tells stand in the store before.
 */
export function restoreReviewed(database: Database, eventIds: readonly number[], documentId: string): void {
  for (const eventId of new Set(eventIds)) {
    const kept = findMachineCoding(database, `"eventId" = ?`, eventId);
    const value = kept && readReviewedEvent(database, eventId)?.state.value;
    if (value) writeEventState(database, eventId, [], value, kept.machine);
  }
  const added = database
    .prepare(
      `SELECT "eventId" FROM "MachineCoding", json_each("documentIds") WHERE "machine" IS NULL AND "value" = ?
       AND "eventId" NOT IN (SELECT "id" FROM "RelationEvent")`,
    )
    .pluck()
    .all(documentId) as number[];
  for (const eventId of added) {
    const value = readReviewedEvent(database, eventId)?.state.value;
    if (value) insertAddedEvent(database, { eventId, state: value });
  }
  followMediations(database, [...eventIds, ...added]);
}

function isAgreed(database: Database, { eventId, machine }: MachineCoding): boolean {
  const value = readReviewedEvent(database, eventId)?.state.value;
  return isSameValue(value && { ...value, reviewState: "" }, machine && { ...machine, reviewState: "" })
    ? value?.reviewState !== "rejected"
    : false;
}
