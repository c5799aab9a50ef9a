import { searchImportedEvents, type SearchBounds } from "./dataset-store/search-imported-events";
import { store } from "./store";

const MAX_TERMS = 20;

/**
 * Ids, ascending, of the events whose quotes or documents' titles hold all words of a query; words in quotation marks
 * must stand together, and the last word may be the beginning of one; and of the imported events of the bounds whose
 * rows hold them. Empty for a query without words.
 */
export function searchEventIds(query: string, bounds: SearchBounds = {}): number[] {
  const match = toMatchExpression(query);
  if (match === "") return [];
  const rows = store()
    .reader.prepare(
      `SELECT DISTINCT v."eventId" FROM "EvidenceSearch" s JOIN "Evidence" v ON v."id" = s."rowid"
       WHERE "EvidenceSearch" MATCH ? ORDER BY v."eventId"`,
    )
    .pluck()
    .all(match) as number[];
  // Ids of imported events are above all others.
  return rows.concat(searchImportedEvents(match, bounds));
}

/** The query in FTS5's language with every term quoted, so that none of its operators can be meant. */
export function toMatchExpression(query: string): string {
  const terms = [...query.toWellFormed().matchAll(/"([^"]*)"|[^\s"]+/g)]
    .map((found) => ({ text: found[1] ?? found[0], isPhrase: found[1] !== undefined }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .slice(0, MAX_TERMS);
  return terms
    .map(({ text, isPhrase }, i) => `"${text.replaceAll("\0", " ")}"${i === terms.length - 1 && !isPhrase ? "*" : ""}`)
    .join(" ");
}
