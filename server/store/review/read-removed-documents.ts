import { store } from "../store";

/** A document that was taken out. */
export interface RemovedDocument {
  id: string;
  title: string;
  /** Instant, ISO 8601 in UTC. */
  removedAt: string;
  /** Number of changes that it has seen: what bringing it back is based on. */
  version: number;
}

/** The documents that were taken out and are not stored again, the last first. */
export function readRemovedDocuments(): RemovedDocument[] {
  return store()
    .reader.prepare(
      `SELECT r."id", r."title", r."removedAt",
              (SELECT count(*) FROM "Change" c WHERE c."subjectKind" = 'document' AND c."subjectId" = r."id") AS version
       FROM "RemovedDocument" r WHERE r."id" NOT IN (SELECT "id" FROM "SourceDocument")
       ORDER BY r."removedAt" DESC, r."id"`,
    )
    .all() as RemovedDocument[];
}
