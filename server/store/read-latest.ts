import type { Latest, LatestCounts } from "@/lib/relations/latest";
import { store } from "./store";

const MOST_LISTED = 100;

/** How much was added to the store, imported and said after a moment. */
export function readLatestCounts(since: string): LatestCounts {
  const { reader } = store();
  const count = (sql: string) => reader.prepare(sql).pluck().get(since) as number;
  return {
    since,
    documentCount: count(`SELECT count(*) FROM "SourceDocument" WHERE "addedAt" > ?`),
    eventCount: count(
      `SELECT count(DISTINCT v."eventId") FROM "SourceDocument" d JOIN "Evidence" v ON v."documentId" = d."id"
       WHERE d."addedAt" > ?`,
    ),
    importCount: count(`SELECT count(*) FROM "ImportRun" WHERE "finishedAt" > ? AND "state" = 'done'`),
    changeCount: count(`SELECT count(*) FROM "Change" WHERE "at" > ?`),
  };
}

/** What was added to the store, imported and said after a moment. */
export function readLatest(since: string): Latest {
  const { reader } = store();
  const list = <Row>(sql: string) => reader.prepare(`${sql} LIMIT ${MOST_LISTED}`).all(since) as Row[];
  const papers = list<{ id: number; papers: string; finishedAt: string; newEventCount: number }>(
    `SELECT "id", "papers", "finishedAt", "newEventCount" FROM "ImportRun"
     WHERE "finishedAt" > ? AND "state" = 'done' ORDER BY "finishedAt" DESC`,
  );
  return {
    ...readLatestCounts(since),
    documents: list(
      `SELECT d."id", d."title", d."publisher", d."publishedDate", d."addedAt",
              (SELECT count(DISTINCT v."eventId") FROM "Evidence" v WHERE v."documentId" = d."id") AS eventCount
       FROM "SourceDocument" d WHERE d."addedAt" > ? ORDER BY d."addedAt" DESC, d.rowid DESC`,
    ),
    imports: papers.map(({ papers: given, ...run }) => ({
      ...run,
      name: (JSON.parse(given) as { name: string }).name,
    })),
    changes: list(
      `SELECT "id", "at", "who", "kind", "subjectKind", "subjectId" FROM "Change" WHERE "at" > ? ORDER BY "id" DESC`,
    ),
  };
}
