import type { Database } from "better-sqlite3";
import { store } from "./store";
import { advanceGeneration } from "./generation";
import { refreshEvents } from "./refresh-events";
import { regroupMediations } from "./save-mediations";
import { writeSetting } from "./settings";

/**
 * Removes all documents of a dataset in one transaction, and with them their evidence, the events and steps that are
 * left without any, and the processes that are left without steps. `setting` is written in the same transaction.
 */
export async function removeDocuments(
  datasetId: string,
  setting?: { key: string; value: string },
): Promise<{ removedCount: number }> {
  return store().writeSql((database) => {
    const removedCount = deleteDocuments(database, "datasetId", datasetId);
    if (setting) writeSetting(database, setting.key, setting.value);
    advanceGeneration(database);
    return { removedCount };
  });
}

/** Deletes the documents of a column's value with all that rests on them alone, and gives their number. */
export function deleteDocuments(database: Database, column: "datasetId" | "id", value: string): number {
  const ids = (sql: string) => database.prepare(sql).pluck().all(value);
  const eventIds = ids(
    `SELECT DISTINCT v."eventId" FROM "Evidence" v JOIN "SourceDocument" d ON d."id" = v."documentId"
     WHERE d."${column}" = ?`,
  ) as number[];
  const mergeKeys = ids(
    `SELECT DISTINCT s."mergeKey" FROM "StepEvidence" v JOIN "MediationStep" s ON s."id" = v."stepId"
     JOIN "SourceDocument" d ON d."id" = v."documentId" WHERE d."${column}" = ?`,
  ) as string[];
  const { changes } = database.prepare(`DELETE FROM "SourceDocument" WHERE "${column}" = ?`).run(value);
  database
    .prepare(
      `DELETE FROM "RelationEvent" WHERE "id" IN (SELECT "value" FROM json_each(?))
       AND NOT EXISTS (SELECT 1 FROM "Evidence" v WHERE v."eventId" = "RelationEvent"."id")`,
    )
    .run(JSON.stringify(eventIds));
  database
    .prepare(
      `DELETE FROM "MediationStep" WHERE "mergeKey" IN (SELECT "value" FROM json_each(?))
       AND NOT EXISTS (SELECT 1 FROM "StepEvidence" v WHERE v."stepId" = "MediationStep"."id")`,
    )
    .run(JSON.stringify(mergeKeys));
  refreshEvents(database, eventIds);
  regroupMediations(
    database,
    mergeKeys.map((key) => key.slice(0, key.indexOf("|"))),
  );
  return changes;
}
