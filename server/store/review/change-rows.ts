import type { Database } from "better-sqlite3";
import type { Change, ChangeDraft, ChangeKind, ChangeSubject, ChangeSubjectKind } from "@/lib/review/change";

interface ChangeRow {
  id: number;
  at: string;
  who: string;
  subjectKind: ChangeSubjectKind;
  subjectId: string;
  kind: ChangeKind;
  before: string | null;
  after: string | null;
  reason: string;
  undoes: number | null;
  batch: string | null;
  baseVersion: number;
}

/** All that was said of one thing, in the order in which it was said. */
export function readChanges(database: Database, { kind, id }: ChangeSubject): Change[] {
  const rows = database
    .prepare(`SELECT * FROM "Change" WHERE "subjectKind" = ? AND "subjectId" = ? ORDER BY "baseVersion"`)
    .all(kind, id) as ChangeRow[];
  return rows.map(toChange);
}

/** The records of one kind that were made together, in the order in which they were made. */
export function readBatch(database: Database, kind: ChangeSubjectKind, batch: string): Change[] {
  const rows = database
    .prepare(`SELECT * FROM "Change" WHERE "batch" = ? AND "subjectKind" = ? ORDER BY "id"`)
    .all(batch, kind) as ChangeRow[];
  return rows.map(toChange);
}

/** One record by its id. */
export function findChange(database: Database, id: number): Change | undefined {
  const row = database.prepare(`SELECT * FROM "Change" WHERE "id" = ?`).get(id) as ChangeRow | undefined;
  return row && toChange(row);
}

/** Writes a record and gives it back with its id. */
export function insertChange(database: Database, draft: ChangeDraft): Change {
  const { subject, before, after, undoes, batch, ...rest } = draft;
  const { lastInsertRowid } = database
    .prepare(
      `INSERT INTO "Change" ("at", "who", "subjectKind", "subjectId", "kind", "before", "after", "reason", "undoes",
                             "batch", "baseVersion")
       VALUES (@at, @who, @subjectKind, @subjectId, @kind, @before, @after, @reason, @undoes, @batch, @baseVersion)`,
    )
    .run({
      ...rest,
      subjectKind: subject.kind,
      subjectId: subject.id,
      before: before && JSON.stringify(before),
      after: after && JSON.stringify(after),
      undoes: undoes ?? null,
      batch: batch ?? null,
    });
  return { ...draft, id: Number(lastInsertRowid) };
}

function toChange({ subjectKind, subjectId, before, after, undoes, batch, ...row }: ChangeRow): Change {
  return {
    ...row,
    subject: { kind: subjectKind, id: subjectId },
    before: before === null ? null : (JSON.parse(before) as Change["before"]),
    after: after === null ? null : (JSON.parse(after) as Change["after"]),
    ...(undoes !== null && { undoes }),
    ...(batch !== null && { batch }),
  };
}
