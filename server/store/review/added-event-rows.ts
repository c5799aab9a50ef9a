import type { Database } from "better-sqlite3";
import type { EventState } from "@/lib/review/event-state";
import { refusal, type Reviewed } from "@/lib/review/refusal";
import { refreshEvents } from "../refresh-events";

/** An event that an analyst adds; its first span says in which document. The id only where it was stored before. */
export interface EventAddition {
  state: EventState;
  reason?: string;
  eventId?: number;
}

/** The rule of what an analyst coded by hand. */
export const ANALYST_RULE = "analyst";

/**
 * Stores an event that an analyst added, with its sentences as evidence. The sentiment of a sentence is the mean of
 * what is coded there, 0 where nothing is. Refuses words that are not in the document.
 */
export function insertAddedEvent(
  database: Database,
  { eventId, state }: { eventId?: number; state: EventState },
): Reviewed<{ eventId: number; state: EventState }> {
  const documents = database.prepare(`SELECT "text", "datasetId" FROM "SourceDocument" WHERE "id" = ?`);
  const found = state.spans.map(
    ({ documentId }) => documents.get(documentId) as { text: string; datasetId: string } | undefined,
  );
  const missing = state.spans.findIndex((_, index) => !found[index]);
  if (missing !== -1 || !found[0]) return refused("unknown-document", state.spans[missing]?.documentId ?? "");
  const wrong = state.spans.find(({ start, end, quote }, index) => found[index]!.text.slice(start, end) !== quote);
  if (wrong) return refused("span-outside-document", wrong.documentId);
  const id = insertEvent(database, eventId ?? nextEventId(database), found[0].datasetId, state);
  const spans = state.spans.map((span) => ({ ...span, codedKey: `${ANALYST_RULE}@${span.start}-${span.end}#${id}` }));
  for (const span of spans) insertEvidence(database, id, span, state.intensity);
  refreshEvents(database, [id]);
  return { ok: true, value: { eventId: id, state: { ...state, spans } } };
}

/** The next id, also where the last event was removed: ids are never given out twice. */
function nextEventId(database: Database): number {
  const last = database.prepare(`SELECT "seq" FROM sqlite_sequence WHERE "name" = 'RelationEvent'`).pluck().get();
  return ((last as number | undefined) ?? 0) + 1;
}

function insertEvent(database: Database, eventId: number, datasetId: string, state: EventState): number {
  const { participants, spans: _, isReciprocal, ...fields } = state;
  database
    .prepare(
      `INSERT INTO "RelationEvent" ("id", "datasetId", "type", "cameoCode", "intensity", "sentiment", "modality",
         "isReciprocal", "mediationState", "eventDate", "datePrecision", "reviewState", "confidence", "coderVersion",
         "mergeKey")
       VALUES (@eventId, @datasetId, @type, @cameoCode, @intensity, 0, @modality, @isReciprocal, @mediationState,
         @eventDate, @datePrecision, @reviewState, 1, @rule, @rule || '|' || @eventId)`,
    )
    .run({ ...fields, eventId, datasetId, isReciprocal: isReciprocal ? 1 : 0, rule: ANALYST_RULE });
  const insert = database.prepare(
    `INSERT INTO "Participant" ("eventId", "position", "code", "role", "name", "isReviewed") VALUES (?, ?, ?, ?, ?, 1)`,
  );
  participants.forEach(({ code, role, name }, position) => insert.run(eventId, position, code, role, name));
  return eventId;
}

function insertEvidence(
  database: Database,
  eventId: number,
  { documentId, codedKey, start, end, quote }: EventState["spans"][number],
  intensity: number,
): void {
  const sentiment = database
    .prepare(
      `SELECT coalesce(avg("sentiment"), 0) FROM "Evidence" WHERE "documentId" = ? AND "start" < ? AND "end" > ?`,
    )
    .pluck()
    .get(documentId, end, start);
  database
    .prepare(
      `INSERT INTO "Evidence" ("eventId", "documentId", "codedKey", "start", "end", "quote", "ruleId", "intensity",
                               "sentiment", "confidence")
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)`,
    )
    .run(eventId, documentId, codedKey, start, end, quote, ANALYST_RULE, intensity, sentiment);
}

function refused(code: "unknown-document" | "span-outside-document", id: string): Reviewed<never> {
  return { ok: false, faults: [refusal(code, { id })] };
}
