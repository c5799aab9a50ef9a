import type { Day } from "@/lib/relations/day";
import type { SameTelling } from "@/lib/relations/document-batch";
import { store } from "../store";

/** The telling that a document repeats. */
export interface FoundTelling {
  /** The first of it that was stored. */
  firstDocumentId: string;
  similarity: number;
  /** The day of publication of the first. */
  codedAsOf: Day;
}

/** A stored document whose text may be like another. */
export interface TellingCandidate {
  id: string;
  text: string;
  publishedDate: Day;
  /** What it repeats itself, if it does. */
  firstDocumentId: string | null;
  codedAsOf: Day | null;
}

/** Documents that are compared with a new one, at most: those with the most keys in common. */
const MAX_CANDIDATES = 20;

/** Documents of a dataset that have a key in common with a text, those with the most first. */
export function readTellingCandidates(datasetId: string, bands: readonly number[]): TellingCandidate[] {
  return store()
    .reader.prepare(
      `SELECT d."id", d."text", d."publishedDate", r."firstDocumentId", r."codedAsOf"
       FROM (SELECT "documentId", count(*) AS "common" FROM "TextBand"
             WHERE "key" IN (SELECT "value" FROM json_each(?)) GROUP BY "documentId") b
       JOIN "SourceDocument" d ON d."id" = b."documentId" AND d."datasetId" = ?
       LEFT JOIN "Retelling" r ON r."documentId" = d."id"
       ORDER BY b."common" DESC, d."addedAt", d."id" LIMIT ${MAX_CANDIDATES}`,
    )
    .all(JSON.stringify(bands), datasetId) as TellingCandidate[];
}

/** Some documents of a dataset after an id whose texts have no keys yet. */
export function readUnbanded(datasetId: string, after: string, limit: number): { id: string; text: string }[] {
  return store()
    .reader.prepare(
      `SELECT "id", "text" FROM "SourceDocument" d WHERE "datasetId" = ? AND "id" > ?
       AND NOT EXISTS (SELECT 1 FROM "TextBand" b WHERE b."documentId" = d."id") ORDER BY "id" LIMIT ?`,
    )
    .all(datasetId, after, limit) as { id: string; text: string }[];
}

/** Keeps the keys of texts. */
export function saveBands(documents: readonly { id: string; bands: readonly number[] }[]): Promise<void> {
  return store().writeSql((database) => {
    const add = database.prepare(`INSERT OR IGNORE INTO "TextBand" ("key", "documentId") VALUES (?, ?)`);
    for (const { id, bands } of documents) for (const key of bands) add.run(BigInt(key), id);
  });
}

/** The day as of which a document that tells the same as an earlier one was coded. */
export function readCodedAsOf(documentId: string): Day | undefined {
  return store()
    .reader.prepare(`SELECT "codedAsOf" FROM "Retelling" WHERE "documentId" = ?`)
    .pluck()
    .get(documentId) as Day | undefined;
}

/** The stored documents that tell the same as one, in the order in which they were added. */
export function readSameTellings(documentId: string): SameTelling[] {
  return store()
    .reader.prepare(
      `WITH "first" AS (SELECT coalesce((SELECT "firstDocumentId" FROM "Retelling" WHERE "documentId" = @id), @id) AS "id")
       SELECT d."id" AS "documentId", d."title", d."publisher", d."publishedDate"
       FROM "SourceDocument" d, "first"
       WHERE d."id" <> @id AND (d."id" = "first"."id"
         OR d."id" IN (SELECT "documentId" FROM "Retelling" WHERE "firstDocumentId" = "first"."id"))
       ORDER BY d."addedAt", d."id"`,
    )
    .all({ id: documentId }) as SameTelling[];
}
