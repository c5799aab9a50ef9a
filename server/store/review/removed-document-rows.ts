import type { Database } from "better-sqlite3";
import { refusal, type Reviewed } from "@/lib/review/refusal";
import { refreshEvents } from "../refresh-events";
import { deleteDocuments } from "../remove-documents";
import { ensureActor } from "../save-actors";
import { regroupMediations } from "../save-mediations";
import { readReviewedEvent } from "./event-state-rows";
import { restoreReviewed } from "./restore-reviewed";

type Row = Record<string, string | number | null>;

/** Which rows tell what is in a document, by table, each before those that lean on it. */
const TOLD_BY = {
  SourceDocument: `"id" = @id`,
  RelationEvent: `"id" IN (SELECT "eventId" FROM "Evidence" WHERE "documentId" = @id)`,
  Participant: `"eventId" IN (SELECT "eventId" FROM "Evidence" WHERE "documentId" = @id)`,
  Evidence: `"documentId" = @id`,
  Mention: `"evidenceId" IN (SELECT "id" FROM "Evidence" WHERE "documentId" = @id)`,
  MediationStep: `"id" IN (SELECT "stepId" FROM "StepEvidence" WHERE "documentId" = @id)`,
  StepActor: `"stepId" IN (SELECT "stepId" FROM "StepEvidence" WHERE "documentId" = @id)`,
  StepEvidence: `"documentId" = @id`,
} as const;

type KeptRows = Record<keyof typeof TOLD_BY, Row[]>;

/** Takes a document out with all that rests on it alone, and keeps the rows that told it. */
export function removeDocument(database: Database, id: string, removedAt: string): void {
  const kept = Object.entries(TOLD_BY).map(([table, where]) => [
    table,
    database.prepare(`SELECT * FROM "${table}" WHERE ${where} ORDER BY rowid`).all({ id }),
  ]);
  database
    .prepare(
      `INSERT OR REPLACE INTO "RemovedDocument" ("id", "title", "removedAt", "rows")
       SELECT "id", "title", ?, ? FROM "SourceDocument" WHERE "id" = ?`,
    )
    .run(removedAt, JSON.stringify(Object.fromEntries(kept)), id);
  deleteDocuments(database, "id", id);
}

/**
 * Brings a document back as it was, with its events: to those that other documents have told again since it gives its
 * sentences, the others return under their old ids, as analysts last spoke of them. Refuses one that was never removed
 * or is stored again.
 */
export function bringBackDocument(database: Database, id: string): Reviewed<undefined> {
  const json = database.prepare(`SELECT "rows" FROM "RemovedDocument" WHERE "id" = ?`).pluck().get(id);
  if (json === undefined) return { ok: false, faults: [refusal("unknown-document", { id })] };
  if (database.prepare(`SELECT 1 FROM "SourceDocument" WHERE "id" = ?`).get(id))
    return { ok: false, faults: [refusal("already-there")] };
  const rows = JSON.parse(json as string) as KeptRows;
  for (const { code, name } of [...rows.Participant, ...rows.Mention, ...rows.StepActor])
    ensureActor(database, String(code), String(name ?? code));
  insertRows(database, "SourceDocument", rows.SourceDocument);
  const events = bringBack(database, "RelationEvent", rows.RelationEvent.filter(isStanding(database)));
  insertRows(
    database,
    "Participant",
    rows.Participant.filter((row) => events.isNew(row.eventId!)),
  );
  const evidence = placed(rows.Evidence, "eventId", events.idOf);
  insertRows(database, "Evidence", evidence);
  const evidenceIds = new Set(evidence.map((row) => row.id));
  insertRows(
    database,
    "Mention",
    rows.Mention.filter((row) => evidenceIds.has(row.evidenceId!)),
  );
  const process = database.prepare(`INSERT OR IGNORE INTO "Mediation" ("id") VALUES (?)`);
  for (const { mediationId } of rows.MediationStep) process.run(mediationId);
  const steps = bringBack(database, "MediationStep", rows.MediationStep);
  insertRows(
    database,
    "StepActor",
    rows.StepActor.filter((row) => steps.isNew(row.stepId!)),
  );
  insertRows(database, "StepEvidence", placed(rows.StepEvidence, "stepId", steps.idOf));
  const keys = rows.MediationStep.map(({ mergeKey }) => String(mergeKey));
  regroupMediations(
    database,
    keys.map((key) => key.slice(0, key.indexOf("|"))),
  );
  const eventIds = evidence.map((row) => Number(row.eventId));
  restoreReviewed(database, eventIds, id);
  refreshEvents(database, eventIds);
  database.prepare(`DELETE FROM "RemovedDocument" WHERE "id" = ?`).run(id);
  return { ok: true, value: undefined };
}

/** An addition that was taken back while its document was away stays away. */
function isStanding(database: Database): (event: Row) => boolean {
  return ({ id }) => readReviewedEvent(database, Number(id))?.state.value !== null;
}

/** Inserts the rows whose merge key is not stored again; the others stand for what is. */
function bringBack(database: Database, table: "RelationEvent" | "MediationStep", rows: readonly Row[]) {
  const find = database.prepare(`SELECT "id" FROM "${table}" WHERE "mergeKey" = ?`).pluck();
  const known = new Map(rows.map((row) => [row.id!, find.get(row.mergeKey) as number | undefined]));
  insertRows(
    database,
    table,
    rows.filter((row) => known.get(row.id!) === undefined),
  );
  return {
    isNew: (id: Row[string]) => known.has(id!) && known.get(id!) === undefined,
    idOf: (id: Row[string]) => (known.has(id!) ? (known.get(id!) ?? Number(id)) : undefined),
  };
}

function placed(rows: readonly Row[], column: string, idOf: (id: Row[string]) => number | undefined): Row[] {
  return rows.flatMap((row) => {
    const id = idOf(row[column]!);
    return id === undefined ? [] : [{ ...row, [column]: id }];
  });
}

/** Columns that were not there when the rows were kept take their defaults. */
function insertRows(database: Database, table: keyof typeof TOLD_BY, rows: readonly Row[]): void {
  const known = database.prepare(`SELECT "name" FROM pragma_table_info(?)`).pluck().all(table) as string[];
  for (const row of rows) {
    const columns = known.filter((name) => row[name] !== undefined);
    const names = columns.map((name) => `"${name}"`).join(", ");
    const values = columns.map((name) => `@${name}`).join(", ");
    database.prepare(`INSERT INTO "${table}" (${names}) VALUES (${values})`).run(row);
  }
}
