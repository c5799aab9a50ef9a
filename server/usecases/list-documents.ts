import type { DocumentSummary } from "@/lib/relations/document-summary";
import type { EventFilter } from "@/lib/relations/event-filter";
import { readDocumentPage, type DocumentPosition, type DocumentSortKey } from "@/server/store/read-documents";

const PAGE_LENGTH = 50;

/** One page of documents. */
export interface DocumentList {
  documents: DocumentSummary[];
  /** Number of all documents that filter and query let through. */
  total: number;
  /** Opaque; absent on the last page. */
  nextCursor?: string;
}

/**
 * Documents whose title, publisher or text holds the query and that the filter lets through, the last added first where
 * nothing else is asked for. A cursor that is none of ours begins at the first page.
 */
export async function listDocuments({
  filter,
  query = "",
  cursor,
  sort = "added",
  order = "descending",
}: {
  filter: EventFilter;
  query?: string;
  cursor?: string;
  sort?: DocumentSortKey;
  order?: "ascending" | "descending";
}): Promise<DocumentList> {
  const after = cursor ? parseDocumentCursor(cursor) : undefined;
  const place = { query, sort, order, ...(after && { after }) };
  const { documents, total } = readDocumentPage(filter, { ...place, limit: PAGE_LENGTH + 1 });
  const page = documents.slice(0, PAGE_LENGTH);
  const last = page.at(-1);
  return { documents: page, total, ...(documents.length > PAGE_LENGTH && last && { nextCursor: toCursor(last) }) };
}

/** The position that a cursor names, or undefined for a text that is no cursor. */
export function parseDocumentCursor(cursor: string): DocumentPosition | undefined {
  const parts = Buffer.from(cursor, "base64url").toString("utf8").split("|");
  const [addedAt, publishedDate, id] = parts;
  if (parts.length !== 3 || !addedAt || !publishedDate || !id || !/^[0-9a-f]{12}$/.test(id)) return undefined;
  return { addedAt, publishedDate, id };
}

function toCursor({ addedAt, publishedDate, id }: DocumentPosition): string {
  return Buffer.from([addedAt, publishedDate, id].join("|")).toString("base64url");
}
