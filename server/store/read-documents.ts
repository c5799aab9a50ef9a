import { SAMPLE_DATASET_ID } from "@/lib/relations/dataset";
import type { DocumentSummary } from "@/lib/relations/document-summary";
import type { EventFilter } from "@/lib/relations/event-filter";
import { membersOf } from "@/lib/relations/event-filter-groups";
import type { CodedMediation } from "@/lib/relations/coded-mediation";
import type { SourceDocument } from "@/lib/relations/source-document";
import { readPlacedSteps } from "./review/mediation-steps";
import { store } from "./store";

/** A stored document with what the store knows of it beside its text. */
export interface StoredDocument {
  document: SourceDocument;
  isSample: boolean;
  addedAt: string;
  coderVersion: string;
}

/** The id of the document with this text, if it is stored. */
export async function findDocumentId(sha256: string): Promise<string | undefined> {
  const found = await store().read.sourceDocument.findUnique({ where: { sha256 }, select: { id: true } });
  return found?.id;
}

/** The ids of all documents, in the order in which they were added. */
export function readDocumentIds(): string[] {
  return store().reader.prepare(`SELECT "id" FROM "SourceDocument" ORDER BY "addedAt", "id"`).pluck().all() as string[];
}

/** One document by its id. */
export async function findDocument(id: string): Promise<StoredDocument | undefined> {
  const found = await store().read.sourceDocument.findUnique({ where: { id } });
  if (!found) return undefined;
  const { datasetId, addedAt, coderVersion, url, ...document } = found;
  return {
    document: { ...document, ...(url !== null && { url }) },
    isSample: datasetId === SAMPLE_DATASET_ID,
    addedAt,
    coderVersion,
  };
}

/** The steps of mediation that a document tells, as they stand, in the order of its text, each with its process. */
export function readMediationsOfDocument(id: string): (CodedMediation & { mediationId: number })[] {
  return readPlacedSteps(store().reader)
    .flatMap(({ processId, key, state: step, evidence: sentences }) =>
      sentences
        .filter(({ documentId }) => documentId === id)
        .map(({ codedKey, venue, start, end, quote, ruleId, confidence }) => ({
          key: codedKey || key,
          mediationId: processId,
          mediators: step.mediators,
          parties: step.parties,
          ...(step.host !== null && { host: step.host }),
          ...(venue !== null && { venue }),
          state: step.state,
          stateDate: step.stateDate,
          evidence: { start, end, quote, ruleId },
          confidence,
        })),
    )
    .sort((one, other) => one.evidence.start - other.evidence.start);
}

/** What the list of documents can be sorted by: when a document was added, or its day of publication. */
export type DocumentSortKey = "added" | "published";

/** Where a page of the list of documents ends: what the next one begins after. */
export interface DocumentPosition {
  addedAt: string;
  publishedDate: string;
  id: string;
}

type SummaryRow = Omit<DocumentSummary, "url" | "isSample"> & { url: string | null; datasetId: string };

/** How a page of the list of documents is chosen. */
export interface DocumentPageOptions {
  query: string;
  sort: DocumentSortKey;
  order: "ascending" | "descending";
  after?: DocumentPosition;
  limit: number;
}

/**
 * One page of the documents that a filter and a query let through, and the number of all of them; those of one day of
 * publication stand in the order in which they were added, and the other way round. Of the filter count the publishers, the datasets, the days (of publication) and the actors of their events.
 */
export function readDocumentPage(
  filter: EventFilter,
  { query, sort, order, after, limit }: DocumentPageOptions,
): { documents: DocumentSummary[]; total: number } {
  const parameters = {
    ...toParameters(filter, query),
    limit,
    addedAt: after?.addedAt ?? null,
    publishedDate: after?.publishedDate ?? null,
    id: after?.id ?? null,
  };
  const [first, second] =
    sort === "added" ? (["addedAt", "publishedDate"] as const) : (["publishedDate", "addedAt"] as const);
  const [direction, beyond] = order === "ascending" ? (["ASC", ">"] as const) : (["DESC", "<"] as const);
  const { reader } = store();
  const total = reader.prepare(`SELECT count(*) FROM "SourceDocument" d WHERE ${LET_THROUGH}`).pluck().get(parameters);
  const rows = reader
    .prepare(
      `SELECT d."id", d."title", d."publisher", d."publishedDate", d."url", d."datasetId", d."addedAt",
              (SELECT count(DISTINCT v."eventId") FROM "Evidence" v WHERE v."documentId" = d."id") AS eventCount,
              (SELECT count(DISTINCT s."mediationId") FROM "StepEvidence" v
               JOIN "MediationStep" s ON s."id" = v."stepId" WHERE v."documentId" = d."id" AND v."overruledBy" IS NULL) AS mediationCount
       FROM "SourceDocument" d
       WHERE ${LET_THROUGH} AND (@id IS NULL OR d."${first}" ${beyond} @${first} OR (d."${first}" = @${first} AND
         (d."${second}" ${beyond} @${second} OR (d."${second}" = @${second} AND d."id" > @id))))
       ORDER BY d."${first}" ${direction}, d."${second}" ${direction}, d."id" LIMIT @limit`,
    )
    .all(parameters) as SummaryRow[];
  const documents = rows.map(({ url, datasetId, ...row }) => ({
    ...row,
    ...(url !== null && { url }),
    isSample: datasetId === SAMPLE_DATASET_ID,
  }));
  return { documents, total: total as number };
}

/** The list parameters are JSON lists; an empty one lets everything through. */
const LET_THROUGH = `
  (@query = '' OR d."title" LIKE @pattern ESCAPE '\\' OR d."publisher" LIKE @pattern ESCAPE '\\'
    OR d."text" LIKE @pattern ESCAPE '\\')
  AND (@publishers = '[]' OR d."publisher" IN (SELECT "value" FROM json_each(@publishers)))
  AND (@datasets = '[]' OR d."datasetId" IN (SELECT "value" FROM json_each(@datasets)))
  AND (@from IS NULL OR d."publishedDate" >= @from)
  AND (@to IS NULL OR d."publishedDate" <= @to)
  AND (@actors = '[]' OR EXISTS (
    SELECT 1 FROM "Evidence" v JOIN "Mention" m ON m."evidenceId" = v."id"
    LEFT JOIN "Actor" a ON a."code" = m."code"
    WHERE v."documentId" = d."id" AND (m."code" IN (SELECT "value" FROM json_each(@actors))
      OR a."parentCode" IN (SELECT "value" FROM json_each(@actors)))))`;

function toParameters(filter: EventFilter, query: string) {
  const text = query.toWellFormed().trim();
  return {
    query: text,
    pattern: `%${text.replaceAll(/[\\%_]/g, "\\$&")}%`,
    publishers: JSON.stringify(filter.publisher),
    datasets: JSON.stringify(filter.dataset),
    from: filter.from ?? null,
    to: filter.to ?? null,
    actors: JSON.stringify(membersOf(filter.actors)),
  };
}
