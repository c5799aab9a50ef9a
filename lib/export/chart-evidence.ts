/** What stands behind a chart, as far as a file of it holds it. */
export interface ChartEvidence {
  /** By `EVIDENCE_COLUMNS`, the newest events first. */
  rows: (string | number)[][];
  /** Events that the rows tell. */
  eventCount: number;
  /** Whether the filter holds more events than a file of a chart takes. */
  isCut: boolean;
  /** Datasets whose rows stand without their cells, because they may not be given on. */
  withheldDatasets: string[];
}

/** Events whose evidence a file of a chart holds at most; all of it is at `/api/v1/events.csv`. */
export const MOST_EVIDENCE_EVENTS = 5_000;
