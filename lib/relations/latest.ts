import type { Day } from "./day";

/** How much has come since a moment. */
export interface LatestCounts {
  /** Instant, ISO 8601 in UTC. */
  since: string;
  documentCount: number;
  /** Events that these documents tell. */
  eventCount: number;
  /** Imports that ended. */
  importCount: number;
  /** What analysts said. */
  changeCount: number;
}

/** What has come since a moment: of each kind at most 100, the last first. */
export interface Latest extends LatestCounts {
  documents: {
    id: string;
    title: string;
    publisher: string;
    publishedDate: Day;
    addedAt: string;
    eventCount: number;
  }[];
  /** Imports that ended: rows of datasets. */
  imports: { id: number; name: string; finishedAt: string; newEventCount: number }[];
  /** What analysts said, with whom and of what. */
  changes: { id: number; at: string; who: string; kind: string; subjectKind: string; subjectId: string }[];
}
