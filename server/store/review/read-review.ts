import type { RelationEvent } from "@/lib/relations/relation-event";
import type { ReviewedSpan } from "@/lib/review/event-state";
import type { Change } from "@/lib/review/change";
import { groupBy } from "../group-by";
import { store } from "../store";
import { findChange } from "./change-rows";
import { readReviewedEvent, type ReviewedEvent } from "./event-state-rows";

/** What the order of review goes by. */
export type ReviewFigures = Pick<RelationEvent, "id" | "intensity" | "reportCount" | "confidence" | "mediationState">;

/** The datasets whose events were coded from documents: those that can be reviewed. */
export function readReviewedDatasets(): string[] {
  return store().reader.prepare(`SELECT "id" FROM "Dataset" WHERE "kind" <> 'imported'`).pluck().all() as string[];
}

/** What the order of review goes by, of the events of these ids that were coded from documents. */
export function readReviewFigures(ids: readonly number[]): ReviewFigures[] {
  return store()
    .reader.prepare(
      `SELECT e."id", e."intensity", e."reportCount", e."confidence", e."mediationState"
       FROM "RelationEvent" e WHERE e."id" IN (SELECT "value" FROM json_each(?))`,
    )
    .all(JSON.stringify(ids)) as ReviewFigures[];
}

/** Number of changes that each of these events has seen; 0 is left out. */
export function readEventVersions(ids: readonly number[]): Map<number, number> {
  const rows = store()
    .reader.prepare(
      `SELECT "subjectId", count(*) AS version FROM "Change"
       WHERE "subjectKind" = 'event' AND "subjectId" IN (SELECT CAST("value" AS TEXT) FROM json_each(?))
       GROUP BY "subjectId"`,
    )
    .all(JSON.stringify(ids)) as { subjectId: string; version: number }[];
  return new Map(rows.map(({ subjectId, version }) => [Number(subjectId), version]));
}

/** The texts of these documents by their ids. */
export function readTexts(documentIds: readonly string[]): Map<string, string> {
  const rows = store()
    .reader.prepare(`SELECT "id", "text" FROM "SourceDocument" WHERE "id" IN (SELECT "value" FROM json_each(?))`)
    .all(JSON.stringify(documentIds)) as { id: string; text: string }[];
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/** How an event stands, what the machine made of it, and all that was said of it; undefined for an unknown id. */
export function findReviewedEvent(eventId: number): ReviewedEvent | undefined {
  return readReviewedEvent(store().reader, eventId);
}

/** The names of these actors by their codes; codes that are not stored are left out. */
export function readActorNames(codes: readonly string[]): Map<string, string> {
  const rows = store()
    .reader.prepare(`SELECT "code", "name" FROM "Actor" WHERE "code" IN (SELECT "value" FROM json_each(?))`)
    .all(JSON.stringify(codes)) as { code: string; name: string }[];
  return new Map(rows.map(({ code, name }) => [code, name]));
}

/** The place of a sentence of evidence as it stands, with its event and document; undefined for an unknown id. */
export function findSpan(evidenceId: number): (ReviewedSpan & { eventId: number; text: string }) | undefined {
  const row = store()
    .reader.prepare(
      `SELECT v."eventId", v."documentId", v."codedKey", v."start", v."end", v."quote", d."text"
       FROM "Evidence" v JOIN "SourceDocument" d ON d."id" = v."documentId" WHERE v."id" = ?`,
    )
    .get(evidenceId) as Omit<ReviewedSpan & { eventId: number; text: string }, "machine"> | undefined;
  return row && { ...row, machine: { start: row.start, end: row.end, quote: row.quote } };
}

/** Events of a rule that nobody has spoken of yet, the newest first, at most `limit`. */
export function readProposedOfRule(ruleId: string, limit: number): number[] {
  return store()
    .reader.prepare(
      `SELECT DISTINCT e."id" FROM "Evidence" v JOIN "RelationEvent" e ON e."id" = v."eventId"
       WHERE v."ruleId" = ? AND e."reviewState" = 'proposed' ORDER BY e."eventDate" DESC, e."id" LIMIT ?`,
    )
    .pluck()
    .all(ruleId, limit) as number[];
}

/** Events that nobody has spoken of yet in which these words named this actor, the newest first, at most `limit`. */
export function readProposedOfAlias(code: string, text: string, limit: number): number[] {
  return store()
    .reader.prepare(
      `SELECT DISTINCT e."id" FROM "Mention" m JOIN "Evidence" v ON v."id" = m."evidenceId"
       JOIN "RelationEvent" e ON e."id" = v."eventId"
       WHERE m."code" = ? AND m."text" = ? COLLATE NOCASE AND e."reviewState" = 'proposed'
       ORDER BY e."eventDate" DESC, e."id" LIMIT ?`,
    )
    .pluck()
    .all(code, text, limit) as number[];
}

/** The rules that an event's sentences were coded by. */
export function readRules(eventId: number): string[] {
  return store()
    .reader.prepare(`SELECT DISTINCT "ruleId" FROM "Evidence" WHERE "eventId" = ? ORDER BY "ruleId"`)
    .pluck()
    .all(eventId) as string[];
}

/** The words that named an actor in the sentences of an event. */
export function readMentionWords(eventId: number): Map<string, string[]> {
  const rows = store()
    .reader.prepare(
      `SELECT DISTINCT m."code", m."text" FROM "Mention" m JOIN "Evidence" v ON v."id" = m."evidenceId"
       WHERE v."eventId" = ? AND m."text" <> '' ORDER BY m."code", m."text"`,
    )
    .all(eventId) as { code: string; text: string }[];
  return new Map([...groupBy(rows, ({ code }) => code)].map(([code, own]) => [code, own.map(({ text }) => text)]));
}

/** A change of an event by its id; undefined for any other. */
export function findEventChange(id: number): Change | undefined {
  const change = findChange(store().reader, id);
  return change?.subject.kind === "event" ? change : undefined;
}
