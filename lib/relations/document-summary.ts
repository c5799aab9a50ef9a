import type { Day } from "./day";

/** One row of the list of documents. */
export interface DocumentSummary {
  id: string;
  title: string;
  publisher: string;
  publishedDate: Day;
  url?: string;
  isSample: boolean;
  eventCount: number;
  mediationCount: number;
  /** Instant at which it was added, ISO 8601 in UTC. */
  addedAt: string;
}
