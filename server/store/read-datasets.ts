import type { Dataset } from "@/lib/relations/dataset";
import { store } from "./store";

/** A dataset with the size of what it holds; without days when it holds no events. */
export interface DatasetSummary extends Dataset {
  eventCount: number;
  documentCount: number;
  from?: string;
  to?: string;
}

type Row = Record<"version" | "licence" | "citation" | "url" | "from" | "to", string | null> &
  Pick<DatasetSummary, "id" | "name" | "kind" | "eventCount" | "documentCount">;

/** All datasets by name. */
export function readDatasets(): DatasetSummary[] {
  const rows = store()
    .reader.prepare(
      `SELECT s."id", s."name", s."kind", s."version", s."licence", s."citation", s."url",
              (SELECT count(*) FROM "SourceDocument" d WHERE d."datasetId" = s."id") AS documentCount,
              count(e."id") AS eventCount, min(e."eventDate") AS "from", max(e."eventDate") AS "to"
       FROM "Dataset" s LEFT JOIN "RelationEvent" e ON e."datasetId" = s."id"
       GROUP BY s."id" ORDER BY s."name"`,
    )
    .all() as Row[];
  return rows.map(({ version, licence, citation, url, from, to, ...row }) => ({
    ...row,
    ...(version !== null && { version }),
    ...(licence !== null && { licence }),
    ...(citation !== null && { citation }),
    ...(url !== null && { url }),
    ...(from !== null && { from }),
    ...(to !== null && { to }),
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
