import type { RecodingReport } from "./recoding-report";

/** How a run of re-coding stands: `stopped` when the program ended in the middle of it. */
export const RECODING_STATES = ["running", "done", "cancelled", "stopped"] as const;
export type RecodingState = (typeof RECODING_STATES)[number];

/** Documents that are coded again in the background, and what came of it so far. */
export interface RecodingRun {
  id: number;
  /** The version that they are coded with. */
  coderVersion: string;
  state: RecodingState;
  isCancelWanted: boolean;
  /** Instants, ISO 8601 in UTC. */
  startedAt: string;
  updatedAt: string;
  endedAt: string | null;
  documentTotal: number;
  documentCount: number;
  failedCount: number;
  /** Acts: as they were, new, gone, coded otherwise, and those of which an analyst had said otherwise. */
  sameCount: number;
  newCount: number;
  goneCount: number;
  changedCount: number;
  conflictCount: number;
}

/** What became of one document of a run: its report, or that it could not be coded. */
export interface RecodingResult {
  documentId: string;
  title: string;
  report: RecodingReport | { failed: string };
}

/** Which documents wait to be coded again, and the runs so far. */
export interface Recodings {
  coderVersion: string;
  /** Documents that another version coded, by version, the most first. */
  outdated: { coderVersion: string; count: number }[];
  outdatedCount: number;
  /** The latest first, at most 20. */
  runs: RecodingRun[];
}
