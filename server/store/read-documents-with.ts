import type { SourceDocument } from "@/lib/relations/source-document";
import { store } from "./store";

/**
 * The documents whose text holds these words, the latest published first: their number, and the first `limit`. The
 * words are looked for as they stand, whatever their case (of Latin letters).
 */
export function readDocumentsWith(
  words: string,
  limit: number,
): { documentCount: number; documents: SourceDocument[] } {
  const parameters = { pattern: `%${words.replaceAll(/[\\%_]/g, "\\$&")}%`, limit };
  const { reader } = store();
  const where = `"text" LIKE @pattern ESCAPE '\\'`;
  const documentCount = reader.prepare(`SELECT count(*) FROM "SourceDocument" WHERE ${where}`).pluck().get(parameters);
  const rows = reader
    .prepare(
      `SELECT "id", "sha256", "title", "publisher", "publishedDate", "url", "language", "text"
       FROM "SourceDocument" WHERE ${where} ORDER BY "publishedDate" DESC, "id" LIMIT @limit`,
    )
    .all(parameters) as (Omit<SourceDocument, "url"> & { url: string | null })[];
  return {
    documentCount: documentCount as number,
    documents: rows.map(({ url, ...row }) => ({ ...row, ...(url !== null && { url }) })),
  };
}
