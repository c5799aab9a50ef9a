import { store } from "./store";

/** Ids, ascending, of the events that documents of these publishers tell. */
export function eventIdsOfPublishers(names: readonly string[]): number[] {
  const rows = store()
    .reader.prepare(
      `SELECT DISTINCT v."eventId" FROM "SourceDocument" d JOIN "Evidence" v ON v."documentId" = d."id"
       WHERE d."publisher" IN (SELECT "value" FROM json_each(?)) ORDER BY v."eventId"`,
    )
    .pluck()
    .all(JSON.stringify(names));
  return rows as number[];
}

/** Ids, ascending, of the events that a document tells. */
export function eventIdsOfDocument(documentId: string): number[] {
  const rows = store()
    .reader.prepare(`SELECT DISTINCT "eventId" FROM "Evidence" WHERE "documentId" = ? ORDER BY "eventId"`)
    .pluck()
    .all(documentId);
  return rows as number[];
}
