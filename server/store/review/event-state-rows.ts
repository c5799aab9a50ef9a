import type { Database } from "better-sqlite3";
import type { Change, SubjectState } from "@/lib/review/change";
import type { EventState, ReviewedParticipant, ReviewedSpan } from "@/lib/review/event-state";
import { isSameValue } from "@/lib/review/is-same-value";
import { replayChanges } from "@/lib/review/replay-changes";
import { readChanges } from "./change-rows";

/** What the machine made of an event, kept since an analyst first spoke of it. */
export interface MachineCoding {
  eventId: number;
  mergeKey: string;
  /** Null for an event that an analyst added. */
  machine: EventState | null;
  documentIds: string[];
}

/** An event under review: how it stands, and all that was said of it. */
export interface ReviewedEvent {
  state: SubjectState<EventState>;
  machine: EventState | null;
  changes: Change[];
}

/** How an event stands; undefined when there never was one of the id. Throws when the log does not fit. */
export function readReviewedEvent(database: Database, eventId: number): ReviewedEvent | undefined {
  const kept = findMachineCoding(database, `"eventId" = ?`, eventId);
  if (!kept) {
    const value = readStoredState(database, eventId);
    return value && { state: { version: 0, value }, machine: value, changes: [] };
  }
  const changes = readChanges(database, { kind: "event", id: String(eventId) });
  const state = replayChanges<EventState>(kept.machine, changes);
  if (!state.ok) throw new Error(`the review log of event ${eventId} has a hole: ${state.faults[0]!.code}`);
  return { state: state.value, machine: kept.machine, changes };
}

/** What was kept of the machine's coding, by a column that is unique. */
export function findMachineCoding(
  database: Database,
  where: `"eventId" = ?` | `"mergeKey" = ?`,
  value: number | string,
): MachineCoding | undefined {
  const row = database.prepare(`SELECT * FROM "MachineCoding" WHERE ${where}`).get(value) as
    { eventId: number; mergeKey: string; machine: string | null; documentIds: string } | undefined;
  return (
    row && {
      ...row,
      machine: row.machine === null ? null : (JSON.parse(row.machine) as EventState),
      documentIds: JSON.parse(row.documentIds) as string[],
    }
  );
}

/** Keeps the machine's coding of a stored event before the first change; leaves what is kept already. */
export function keepMachineCoding(database: Database, eventId: number, machine: EventState | null): void {
  database
    .prepare(
      `INSERT OR IGNORE INTO "MachineCoding" ("eventId", "mergeKey", "machine", "documentIds")
       SELECT "id", "mergeKey", ?, (SELECT json_group_array(DISTINCT "documentId") FROM "Evidence" WHERE "eventId" = "RelationEvent"."id")
       FROM "RelationEvent" WHERE "id" = ?`,
    )
    .run(machine && JSON.stringify(machine), eventId);
}

/** What the tables say of an event, without the sentences that an analyst has set. */
export function readStoredState(database: Database, eventId: number): EventState | undefined {
  const row = database
    .prepare(
      `SELECT "reviewState", "type", "cameoCode", "intensity", "modality", "isReciprocal", "mediationState",
              "eventDate", "datePrecision" FROM "RelationEvent" WHERE "id" = ?`,
    )
    .get(eventId) as (Omit<EventState, "isReciprocal"> & { isReciprocal: 0 | 1 }) | undefined;
  if (!row) return undefined;
  return { ...row, isReciprocal: row.isReciprocal === 1, participants: readParticipants(database, eventId), spans: [] };
}

/** Writes an event's fields, participants and sentences as they are to stand. */
export function writeEventState(
  database: Database,
  eventId: number,
  before: readonly ReviewedSpan[],
  value: EventState,
  machine: EventState | null,
): void {
  const { participants, spans, isReciprocal, ...fields } = value;
  database
    .prepare(
      `UPDATE "RelationEvent" SET "reviewState" = @reviewState, "type" = @type, "cameoCode" = @cameoCode,
         "intensity" = @intensity, "modality" = @modality, "isReciprocal" = @isReciprocal,
         "mediationState" = @mediationState, "eventDate" = @eventDate, "datePrecision" = @datePrecision
       WHERE "id" = @eventId`,
    )
    .run({ ...fields, isReciprocal: isReciprocal ? 1 : 0, eventId });
  if (!isSameValue(participants, readParticipants(database, eventId)))
    writeParticipants(database, eventId, participants, !isSameValue(participants, machine?.participants));
  if (isSameValue(before, spans)) return;
  const setSpan = database.prepare(
    `UPDATE "Evidence" SET "start" = ?, "end" = ?, "quote" = ?
     WHERE "documentId" = ? AND "codedKey" = ? AND "eventId" = ?`,
  );
  for (const { machine: own, documentId, codedKey } of before)
    if (own) setSpan.run(own.start, own.end, own.quote, documentId, codedKey, eventId);
  for (const { start, end, quote, documentId, codedKey } of spans)
    setSpan.run(start, end, quote, documentId, codedKey, eventId);
}

function readParticipants(database: Database, eventId: number): ReviewedParticipant[] {
  return database
    .prepare(`SELECT "code", "name", "role" FROM "Participant" WHERE "eventId" = ? ORDER BY "position"`)
    .all(eventId) as ReviewedParticipant[];
}

function writeParticipants(
  database: Database,
  eventId: number,
  participants: readonly ReviewedParticipant[],
  isReviewed: boolean,
): void {
  database.prepare(`DELETE FROM "Participant" WHERE "eventId" = ?`).run(eventId);
  const insert = database.prepare(
    `INSERT INTO "Participant" ("eventId", "position", "code", "role", "name", "isReviewed") VALUES (?, ?, ?, ?, ?, ?)`,
  );
  participants.forEach(({ code, role, name }, position) =>
    insert.run(eventId, position, code, role, name, isReviewed ? 1 : 0),
  );
}
