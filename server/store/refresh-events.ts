import type { Database } from "better-sqlite3";

/**
 * Recomputes what an event takes from its reports: their number and the means over them. The intensity of an event that
 * an analyst has spoken of stays as it was then.
 */
export function refreshEvents(database: Database, eventIds: readonly number[]): void {
  database
    .prepare(
      `UPDATE "RelationEvent" SET ("reportCount", "intensity", "sentiment", "confidence") = (
         SELECT count(*),
                CASE WHEN "RelationEvent"."id" IN (SELECT "eventId" FROM "MachineCoding")
                     THEN "RelationEvent"."intensity" ELSE avg(report.intensity) END,
                avg(report.sentiment), max(report.confidence)
         FROM (SELECT avg("intensity") AS intensity, avg("sentiment") AS sentiment, max("confidence") AS confidence
               FROM "Evidence" WHERE "eventId" = "RelationEvent"."id" GROUP BY "documentId") report)
       WHERE "id" IN (SELECT "value" FROM json_each(?))`,
    )
    .run(JSON.stringify([...new Set(eventIds)]));
}
