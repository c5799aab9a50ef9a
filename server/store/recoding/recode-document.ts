import type { Database } from "better-sqlite3";
import { toCodedAct } from "@/lib/agreement/coded-act";
import { withoutDropped } from "@/lib/agreement/without-dropped";
import { planRecoding } from "@/lib/agreement/plan-recoding";
import type { RecodingDifference } from "@/lib/agreement/recoding-difference";
import type { CodedDocument } from "@/lib/relations/coded-document";
import type { CodedEvent } from "@/lib/relations/coded-event";
import { refreshEvents } from "../refresh-events";
import { restoreReviewed } from "../review/restore-reviewed";
import { saveCodedEvent } from "../save-document";
import { partiesKey, regroupMediations, saveCodedMediations } from "../save-mediations";
import { readDropped } from "./dropped-proposals";
import { listConflictsOnce } from "./recoding-conflicts";
import { readStoredCoding, readStoredSteps, type CodedStep } from "./stored-coding";

/** What the new coding of a document finds otherwise in the steps of mediations. */
export interface StepDifference {
  kind: "new" | "gone";
  step: CodedStep;
  start: number;
  end: number;
  quote: string;
}

/** What became of a document that was coded again. */
export interface RecodedDocument {
  coderVersionBefore: string;
  sameCount: number;
  differences: RecodingDifference[];
  stepDifferences: StepDifference[];
}

/**
 * Puts a new coding of a stored document in the place of the one before, within the caller's transaction. What an
 * analyst has said stays (see `planRecoding`), and what they dropped stays away. The coding of another version is kept aside.
 */
export function replaceCoding(
  database: Database,
  documentId: string,
  found: CodedDocument,
  keptAt: string,
): RecodedDocument {
  const coded = withoutDropped(found, readDropped(database, documentId));
  const { datasetId, coderVersion } = database
    .prepare(`SELECT "datasetId", "coderVersion" FROM "SourceDocument" WHERE "id" = ?`)
    .get(documentId) as { datasetId: string; coderVersion: string };
  const { acts, added } = readStoredCoding(database, documentId);
  if (coderVersion !== coded.coderVersion) keepCoding(database, { documentId, coderVersion, keptAt, acts });
  const fresh = coded.events.map((event) => ({ ...toCodedAct(event), event }));
  const plan = planRecoding(acts, added, fresh);
  const touched = plan.replacedEvidence.length > 0 ? eventsOf(database, plan.replacedEvidence) : [];
  database
    .prepare(`DELETE FROM "Evidence" WHERE "id" IN (SELECT "value" FROM json_each(?))`)
    .run(JSON.stringify(plan.replacedEvidence));
  const eventIds = plan.stored.map(({ event }) => {
    const eventId = saveCodedEvent(database, event, documentId, datasetId, coded);
    if (touched.includes(eventId))
      refreshFields(database, { eventId, documentId, event, coderVersion: coded.coderVersion });
    return eventId;
  });
  removeUntold(database, touched);
  const stepDifferences = replaceSteps(database, documentId, coded);
  // The steps follow what analysts have said, so they stand before that is said again.
  restoreReviewed(database, [...eventIds, ...reviewedEventsOf(database, documentId)], documentId);
  refreshEvents(database, [...touched, ...eventIds]);
  database.prepare(`UPDATE "SourceDocument" SET "coderVersion" = ? WHERE "id" = ?`).run(coded.coderVersion, documentId);
  const otherwise = plan.differences.map(({ after, ...difference }) => ({
    ...difference,
    after: after && withoutEvent(after),
  }));
  const differences = listConflictsOnce(database, documentId, otherwise);
  return { coderVersionBefore: coderVersion, sameCount: plan.sameCount, differences, stepDifferences };
}

function reviewedEventsOf(database: Database, documentId: string): number[] {
  return database
    .prepare(
      `SELECT DISTINCT "eventId" FROM "Evidence"
       WHERE "documentId" = ? AND "eventId" IN (SELECT "eventId" FROM "MachineCoding")`,
    )
    .pluck()
    .all(documentId) as number[];
}

function withoutEvent<Act extends object>(act: Act): Act {
  const { event: _, ...rest } = act as Act & { event?: CodedEvent };
  return rest as Act;
}

function keepCoding(
  database: Database,
  { acts, ...kept }: { documentId: string; coderVersion: string; keptAt: string; acts: object[] },
): void {
  database
    .prepare(
      `INSERT INTO "KeptCoding" ("documentId", "coderVersion", "keptAt", "coding")
       VALUES (@documentId, @coderVersion, @keptAt, @coding)
       ON CONFLICT DO UPDATE SET "keptAt" = excluded."keptAt", "coding" = excluded."coding"`,
    )
    .run({ ...kept, coding: JSON.stringify(acts) });
}

function eventsOf(database: Database, evidenceIds: readonly number[]): number[] {
  return database
    .prepare(`SELECT DISTINCT "eventId" FROM "Evidence" WHERE "id" IN (SELECT "value" FROM json_each(?))`)
    .pluck()
    .all(JSON.stringify(evidenceIds)) as number[];
}

/** The first document that tells an event says what its fields are; one that an analyst has spoken of stays as it is. */
function refreshFields(
  database: Database,
  told: { eventId: number; documentId: string; event: CodedEvent; coderVersion: string },
): void {
  const { eventId, documentId, event, coderVersion } = told;
  const first = database
    .prepare(
      `SELECT d."id" FROM "Evidence" v JOIN "SourceDocument" d ON d."id" = v."documentId"
       WHERE v."eventId" = ? ORDER BY d.rowid LIMIT 1`,
    )
    .pluck()
    .get(eventId);
  if (first !== documentId) return;
  database
    .prepare(
      `UPDATE "RelationEvent" SET "cameoCode" = ?, "intensity" = ?, "sentiment" = ?, "isReciprocal" = ?,
         "datePrecision" = ?, "confidence" = ?, "coderVersion" = ? WHERE "id" = ?`,
    )
    .run(
      event.cameoCode ?? null,
      event.intensity,
      event.sentiment,
      event.isReciprocal ? 1 : 0,
      event.datePrecision,
      event.confidence,
      coderVersion,
      eventId,
    );
  database.prepare(`DELETE FROM "Participant" WHERE "eventId" = ?`).run(eventId);
  const insert = database.prepare(
    `INSERT INTO "Participant" ("eventId", "position", "code", "role", "name") VALUES (?, ?, ?, ?, ?)`,
  );
  event.participants.forEach(({ code, role, name }, position) => insert.run(eventId, position, code, role, name));
}

function removeUntold(database: Database, eventIds: readonly number[]): void {
  database
    .prepare(
      `DELETE FROM "RelationEvent" WHERE "id" IN (SELECT "value" FROM json_each(?))
       AND NOT EXISTS (SELECT 1 FROM "Evidence" v WHERE v."eventId" = "RelationEvent"."id")`,
    )
    .run(JSON.stringify(eventIds));
}

function replaceSteps(database: Database, documentId: string, coded: CodedDocument): StepDifference[] {
  const before = readStoredSteps(database, documentId);
  database.prepare(`DELETE FROM "StepEvidence" WHERE "documentId" = ?`).run(documentId);
  saveCodedMediations(database, documentId, coded);
  database
    .prepare(
      `DELETE FROM "MediationStep" WHERE "mergeKey" IN (SELECT "value" FROM json_each(?))
       AND NOT EXISTS (SELECT 1 FROM "StepEvidence" v WHERE v."stepId" = "MediationStep"."id")`,
    )
    .run(JSON.stringify(before.map(({ mergeKey }) => mergeKey)));
  regroupMediations(database, before.map(partiesKey));
  const after = readStoredSteps(database, documentId);
  const missing = (from: typeof before, within: typeof before, kind: StepDifference["kind"]) =>
    from
      .filter((one) => !within.some((other) => other.mergeKey === one.mergeKey))
      .map(({ start, end, quote, mergeKey: _, ...step }) => ({ kind, step, start, end, quote }));
  return [...missing(before, after, "gone"), ...missing(after, before, "new")];
}
