import type { Database } from "better-sqlite3";
import type { EventState } from "@/lib/review/event-state";
import { isSameValue } from "@/lib/review/is-same-value";
import { toldStep, type ToldStep } from "@/lib/review/told-step";
import { regroupMediations, saveCodedMediation } from "../save-mediations";
import { findMachineCoding, readReviewedEvent, readStoredState } from "./event-state-rows";

/** A sentence of an event in one document. */
interface Sentence {
  documentId: string;
  start: number;
  end: number;
  quote: string;
  ruleId: string;
  sentiment: number;
  confidence: number;
}

const keyOf = (eventId: number) => `analyst@${eventId}`;

/**
 * Has the steps of mediations follow what analysts have said of these events: a step whose event was rejected or tells
 * another one now no longer stands, unless another event of the document tells it too; what the event tells instead
 * becomes a step of its own. Taken back, all is as before. Events of which nobody has spoken are passed over.
 */
export function followMediations(database: Database, eventIds: readonly number[]): void {
  const touched = new Set<string>();
  database.pragma("defer_foreign_keys = ON"); // a new step has no process until the grouping below
  for (const eventId of new Set(eventIds)) {
    const kept = findMachineCoding(database, `"eventId" = ?`, eventId);
    if (!kept) continue;
    const value = readReviewedEvent(database, eventId)?.state.value;
    const [own, wanted] = [toldStep(kept.machine), toldStep(value)];
    release(database, eventId, touched);
    const isMoved = kept.machine !== null && value?.eventDate !== kept.machine.eventDate;
    if ((!own && !wanted) || (isSameValue(own, wanted) && !isMoved)) continue;
    for (const sentence of sentencesOf(database, eventId)) {
      const date = own && overrule(database, { eventId, ...sentence }, own, touched);
      if (wanted && value) {
        const stateDate = isMoved || date === undefined ? value.eventDate : date;
        saveAnalystStep(database, { eventId, stateDate, sentence }, wanted);
        touched.add(wanted.parties.join("~"));
      }
    }
  }
  if (touched.size > 0) regroupMediations(database, [...touched]);
}

/** Forgets what followed from the event before. */
function release(database: Database, eventId: number, touched: Set<string>): void {
  const steps = database
    .prepare(
      `SELECT s."id", s."mergeKey" FROM "MediationStep" s JOIN "StepEvidence" v ON v."stepId" = s."id"
       WHERE v."overruledBy" = @eventId OR v."codedKey" = @key`,
    )
    .all({ eventId, key: keyOf(eventId) }) as { id: number; mergeKey: string }[];
  if (steps.length === 0) return;
  for (const { mergeKey } of steps) touched.add(partiesOf(mergeKey));
  database.prepare(`UPDATE "StepEvidence" SET "overruledBy" = NULL WHERE "overruledBy" = ?`).run(eventId);
  database.prepare(`DELETE FROM "StepEvidence" WHERE "codedKey" = ?`).run(keyOf(eventId));
  database
    .prepare(
      `DELETE FROM "MediationStep" WHERE "id" IN (SELECT "value" FROM json_each(?))
       AND NOT EXISTS (SELECT 1 FROM "StepEvidence" v WHERE v."stepId" = "MediationStep"."id")`,
    )
    .run(JSON.stringify(steps.map(({ id }) => id)));
}

/** Overrules the machine's step in a document, unless another event there tells it; gives the step's day. */
function overrule(
  database: Database,
  { eventId, documentId }: { eventId: number; documentId: string },
  own: ToldStep,
  touched: Set<string>,
): string | undefined {
  const rows = database
    .prepare(
      `SELECT v."id", s."mergeKey", s."stateDate" FROM "StepEvidence" v JOIN "MediationStep" s ON s."id" = v."stepId"
       WHERE v."documentId" = ? AND s."state" = ? AND v."overruledBy" IS NULL`,
    )
    .all(documentId, own.state) as { id: number; mergeKey: string; stateDate: string }[];
  const prefix = `${own.parties.join("~")}|${own.mediators.join("~")}|`;
  const [row] = rows.filter(({ mergeKey }) => mergeKey.startsWith(prefix));
  if (!row) return undefined;
  const others = database
    .prepare(`SELECT DISTINCT "eventId" FROM "Evidence" WHERE "documentId" = ? AND "eventId" <> ?`)
    .pluck()
    .all(documentId, eventId) as number[];
  const isToldElsewhere = others.some((id) => isSameValue(toldStep(readStoredState(database, id)), own));
  if (!isToldElsewhere) {
    database.prepare(`UPDATE "StepEvidence" SET "overruledBy" = ? WHERE "id" = ?`).run(eventId, row.id);
    touched.add(partiesOf(row.mergeKey));
  }
  return row.stateDate;
}

function saveAnalystStep(
  database: Database,
  { eventId, stateDate, sentence }: { eventId: number; stateDate: EventState["eventDate"]; sentence: Sentence },
  step: ToldStep,
): void {
  const { documentId, start, end, quote, ruleId, confidence, sentiment } = sentence;
  const evidence = { start, end, quote, ruleId };
  saveCodedMediation(
    database,
    { ...step, key: keyOf(eventId), stateDate, evidence, confidence },
    documentId,
    sentiment,
  );
}

/** The first sentence of the event in each of its documents. */
function sentencesOf(database: Database, eventId: number): Sentence[] {
  return database
    .prepare(
      `SELECT "documentId", "start", "end", "quote", "ruleId", "sentiment", "confidence", min("id")
       FROM "Evidence" WHERE "eventId" = ? GROUP BY "documentId"`,
    )
    .all(eventId) as Sentence[];
}

function partiesOf(mergeKey: string): string {
  return mergeKey.slice(0, mergeKey.indexOf("|"));
}
