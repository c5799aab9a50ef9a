import type { Dataset } from "@/lib/relations/dataset";
import { store } from "./store";

/** A dataset with the size of what it holds. */
export interface StoredDataset extends Dataset {
  /** All its events, also those that are counted nowhere. */
  storedEventCount: number;
  documentCount: number;
  /** Whether its rows may be given on; where not, exports hold aggregates only. */
  isRedistributable: boolean;
  /** Of an imported dataset: the rows that tell its events, and its events without a type, which are counted in nothing. */
  rowCount: number;
  statementCount: number;
  /** Which importer reads its files; absent for documents. */
  importer?: string;
}

type Row = Record<"version" | "licence" | "citation" | "url" | "importer", string | null> &
  Pick<StoredDataset, "id" | "name" | "kind" | "storedEventCount" | "documentCount" | "rowCount" | "statementCount"> & {
    isRedistributable: 0 | 1;
  };

/** All datasets by name. */
export function readDatasets(): StoredDataset[] {
  const rows = store()
    .reader.prepare(
      `SELECT s."id", s."name", s."kind", s."version", s."licence", s."citation", s."url",
              s."isRedistributable", s."rowCount", s."statementCount", s."importer",
              (SELECT count(*) FROM "SourceDocument" d WHERE d."datasetId" = s."id") AS documentCount,
              (SELECT count(*) FROM "RelationEvent" e WHERE e."datasetId" = s."id") + s."eventCount"
                AS storedEventCount
       FROM "Dataset" s ORDER BY s."name"`,
    )
    .all() as Row[];
  return rows.map(({ version, licence, citation, url, importer, isRedistributable, ...row }) => ({
    ...row,
    isRedistributable: isRedistributable === 1,
    ...(importer !== null && { importer }),
    ...(version !== null && { version }),
    ...(licence !== null && { licence }),
    ...(citation !== null && { citation }),
    ...(url !== null && { url }),
  }));
}

/** The datasets whose rows may not be given on: their names by id. */
export function readClosedDatasets(): Map<string, string> {
  const rows = store().reader.prepare(`SELECT "id", "name" FROM "Dataset" WHERE NOT "isRedistributable"`).all();
  return new Map((rows as Pick<StoredDataset, "id" | "name">[]).map(({ id, name }) => [id, name]));
}

/** Publishers with the number of their documents, by name; documents without one are left out. */
export function readPublishers(): { name: string; documentCount: number }[] {
  return store()
    .reader.prepare(
      `SELECT "publisher" AS name, count(*) AS documentCount FROM "SourceDocument"
       WHERE "publisher" <> '' GROUP BY "publisher" ORDER BY "publisher"`,
    )
    .all() as { name: string; documentCount: number }[];
}
