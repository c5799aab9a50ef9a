import type { CodedAct } from "@/lib/agreement/coded-act";
import { store } from "../store";

/** An act of a coding that was kept, with the event that it was stored as. */
export type KeptAct = CodedAct & { eventId: number };

/** Versions of the coder of which codings are kept, with the number of documents, the most first. */
export function readKeptVersions(): { coderVersion: string; count: number }[] {
  return store()
    .reader.prepare(
      `SELECT k."coderVersion", count(*) AS "count" FROM "KeptCoding" k JOIN "SourceDocument" d ON d."id" = k."documentId"
       GROUP BY k."coderVersion" ORDER BY "count" DESC, k."coderVersion" DESC`,
    )
    .all() as { coderVersion: string; count: number }[];
}

/** What a version of the coder made of the documents that are still stored, in the order of their days. */
export function readKeptCodings(coderVersion: string): { documentId: string; acts: KeptAct[] }[] {
  const rows = store()
    .reader.prepare(
      `SELECT k."documentId", k."coding" FROM "KeptCoding" k JOIN "SourceDocument" d ON d."id" = k."documentId"
       WHERE k."coderVersion" = ? ORDER BY d."publishedDate", d."id"`,
    )
    .all(coderVersion) as { documentId: string; coding: string }[];
  return rows.map(({ documentId, coding }) => ({ documentId, acts: JSON.parse(coding) as KeptAct[] }));
}
