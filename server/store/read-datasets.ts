import type { Dataset } from "@/lib/relations/dataset";
import { store } from "./store";

/** A dataset with the size of what it holds. */
export interface StoredDataset extends Dataset {
  /** All its events, also those that are counted nowhere. */
  storedEventCount: number;
  documentCount: number;
}

type Row = Record<"version" | "licence" | "citation" | "url", string | null> &
  Pick<StoredDataset, "id" | "name" | "kind" | "storedEventCount" | "documentCount">;

/** All datasets by name. */
export function readDatasets(): StoredDataset[] {
  const rows = store()
    .reader.prepare(
      `SELECT s."id", s."name", s."kind", s."version", s."licence", s."citation", s."url",
              (SELECT count(*) FROM "SourceDocument" d WHERE d."datasetId" = s."id") AS documentCount,
              (SELECT count(*) FROM "RelationEvent" e WHERE e."datasetId" = s."id") AS storedEventCount
       FROM "Dataset" s ORDER BY s."name"`,
    )
    .all() as Row[];
  return rows.map(({ version, licence, citation, url, ...row }) => ({
    ...row,
    ...(version !== null && { version }),
    ...(licence !== null && { licence }),
    ...(citation !== null && { citation }),
    ...(url !== null && { url }),
  }));
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
