import type { Database } from "better-sqlite3";
import type { RecodingConflict } from "@/lib/agreement/recoding-conflict";
import type { RecodingDifference } from "@/lib/agreement/recoding-difference";
import { store } from "../store";

/** Not settled, and the event stands as it stood when the conflict was listed; a rejection needs no decision of its own. */
const IS_OPEN = `c."isSettled" = 0 AND coalesce(json_extract(c."difference", '$.reviewed.word'), '') <> 'rejected'
  AND NOT EXISTS (SELECT 1 FROM "Change" g WHERE g."subjectKind" = 'event'
                  AND g."subjectId" = CAST(c."eventId" AS TEXT) AND g."at" > c."listedAt")
  AND EXISTS (SELECT 1 FROM "RelationEvent" e WHERE e."id" = c."eventId")`;

/**
 * Keeps the conflicts of a document's new coding and gives its differences without the conflicts that were listed
 * already. Conflicts that are none any more are forgotten.
 */
export function listConflictsOnce(
  database: Database,
  documentId: string,
  differences: readonly RecodingDifference[],
): RecodingDifference[] {
  const textOf = (one: RecodingDifference) => JSON.stringify(one);
  const conflicts = differences.filter(({ isConflict, eventId }) => isConflict && eventId !== undefined);
  const texts = conflicts.map(textOf);
  const known = database
    .prepare(`SELECT "difference" FROM "RecodingConflict" WHERE "documentId" = ?`)
    .pluck()
    .all(documentId) as string[];
  database
    .prepare(
      `DELETE FROM "RecodingConflict" WHERE "documentId" = ?
       AND "difference" NOT IN (SELECT "value" FROM json_each(?))`,
    )
    .run(documentId, JSON.stringify(texts));
  const insert = database.prepare(
    `INSERT OR IGNORE INTO "RecodingConflict" ("documentId", "eventId", "difference", "listedAt") VALUES (?, ?, ?, ?)`,
  );
  for (const one of conflicts) insert.run(documentId, one.eventId, textOf(one), new Date().toISOString());
  return differences.filter((one) => !known.includes(textOf(one)));
}

/** Conflicts that wait for an analyst, the first listed first. */
export function readOpenConflicts({ offset, limit }: { offset: number; limit: number }): {
  count: number;
  conflicts: RecodingConflict[];
} {
  const { reader } = store();
  const from = `FROM "RecodingConflict" c JOIN "SourceDocument" d ON d."id" = c."documentId" WHERE ${IS_OPEN}`;
  const rows = reader
    .prepare(
      `SELECT c."id", c."documentId", d."title", c."eventId", c."difference", c."listedAt",
              (SELECT count(*) FROM "Change" g
               WHERE g."subjectKind" = 'event' AND g."subjectId" = CAST(c."eventId" AS TEXT)) AS version
       ${from} ORDER BY c."id" LIMIT ? OFFSET ?`,
    )
    .all(limit, offset) as (Omit<RecodingConflict, "difference"> & { difference: string })[];
  return {
    count: reader.prepare(`SELECT count(*) ${from}`).pluck().get() as number,
    conflicts: rows.map((row) => ({ ...row, difference: JSON.parse(row.difference) as RecodingDifference })),
  };
}

/** Lets the analyst's word stay; false where no conflict of that number is open. */
export function settleConflict(id: number): Promise<boolean> {
  return store().writeSql(
    (database) =>
      database.prepare(`UPDATE "RecodingConflict" AS c SET "isSettled" = 1 WHERE c."id" = ? AND ${IS_OPEN}`).run(id)
        .changes > 0,
  );
}
