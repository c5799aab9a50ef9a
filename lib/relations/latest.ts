import type { Day } from "./day";

/** What has come since a moment; of each kind at most 100 are listed, the last first, and all are counted. */
export interface Latest {
  /** Instant, ISO 8601 in UTC. */
  since: string;
  documentCount: number;
  /** Events that these documents tell. */
  eventCount: number;
  documents: {
    id: string;
    title: string;
    publisher: string;
    publishedDate: Day;
    addedAt: string;
    eventCount: number;
  }[];
  importCount: number;
  /** Imports that ended: rows of datasets. */
  imports: { id: number; name: string; finishedAt: string; newEventCount: number }[];
  changeCount: number;
  /** What analysts said, with whom and of what. */
  changes: { id: number; at: string; who: string; kind: string; subjectKind: string; subjectId: string }[];
}
