import type { DatasetPapers } from "./dataset-papers";
import type { Fault } from "./fault";
import type { RowProblem } from "./row-problem";

export const IMPORT_STATES = ["waiting", "running", "done", "failed", "cancelled"] as const;

export type ImportState = (typeof IMPORT_STATES)[number];

export const IMPORT_STAGES = ["waiting", "reading", "storing", "publishing", "finished"] as const;

export type ImportStage = (typeof IMPORT_STAGES)[number];

/** One attempt to import files into a dataset: all of it is stored, or nothing. */
export interface ImportRun {
  id: number;
  datasetId: string;
  /** The kind of dataset whose importer reads the files. */
  importer: string;
  papers: DatasetPapers;
  files: readonly { name: string; sizeBytes: number }[];
  state: ImportState;
  stage: ImportStage;
  isCancelWanted: boolean;
  /** Instants in UTC. */
  startedAt: string;
  updatedAt: string;
  finishedAt?: string;
  /** Bytes read so far, and of all files. */
  byteCount: number;
  byteTotal: number;
  /** Rows read so far: accepted, rejected, duplicate and dropped ones together. */
  rowCount: number;
  acceptedCount: number;
  rejectedCount: number;
  /** Rows whose id the dataset held. */
  duplicateCount: number;
  /** Accepted rows that joined another row's event. */
  groupedCount: number;
  /** Events that the dataset did not hold before, and those of them without a type, counted in nothing. */
  newEventCount: number;
  statementCount: number;
  /** Rows that make no event, by a `DropReason`. */
  dropped: Readonly<Record<string, number>>;
  /** What ended it. */
  fault?: Fault;
}

/** A row that could not be read, with its file. */
export interface FileRowProblem extends RowProblem {
  fileName: string;
}

/** Problems that are kept of a run. */
export const MAX_KEPT_PROBLEMS = 10_000;
