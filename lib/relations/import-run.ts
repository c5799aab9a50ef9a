import type { DropReason } from "./drop-reason";
import type { DatasetKind } from "./dataset-kind";
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
  datasetName: string;
  importer: DatasetKind;
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
  duplicateCount: number;
  groupedCount: number;
  newEventCount: number;
  statementCount: number;
  dropped: Readonly<Partial<Record<DropReason, number>>>;
  /** What ended it. */
  fault?: Fault;
  /** Problems that are kept: at most 10,000. */
  problemCount: number;
}

/** A row that could not be read, with its file. */
export interface RunProblem extends RowProblem {
  fileName: string;
}
