import type { Database } from "better-sqlite3";
import type { RecodingDifference } from "@/lib/agreement/recoding-difference";

/**
 * Keeps the conflicts of a document's new coding and gives its differences without the conflicts that were listed
 * already. Conflicts that are none any more are forgotten.
 */
export function listConflictsOnce(
  database: Database,
  { documentId, at }: { documentId: string; at: string },
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
  for (const one of conflicts) insert.run(documentId, one.eventId, textOf(one), at);
  return differences.filter((one) => !known.includes(textOf(one)));
}
