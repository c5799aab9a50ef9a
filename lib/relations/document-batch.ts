import type { Fault } from "./fault";
import type { FileRowProblem } from "./import-run";

export const BATCH_STATES = ["running", "done", "failed", "cancelled"] as const;

export type BatchState = (typeof BATCH_STATES)[number];

/** What a column of a list of documents can say. */
export const LIST_FIELDS = ["title", "text", "publishedDate", "publisher", "url"] as const;

export type ListField = (typeof LIST_FIELDS)[number];

/** Which column, by its name, says what; a field without a column is absent. */
export type ListColumns = Partial<Record<ListField, string>>;

/** What an analyst says of all documents of a batch. */
export interface BatchChoices {
  /** Of documents that name none; empty where none is given. */
  publisher: string;
  /** Day of documents that name none, `YYYY-MM-DD`; empty where none is given. */
  publishedDate: string;
  /** Whether documents that tell the same as another are left out, rather than kept as a further report. */
  leavesOutNear: boolean;
  /** What the columns of a list say; a guess by their names and first rows where absent. */
  columns?: ListColumns;
}

/** Where the day of a document comes from: a cell, what the file says of itself, its text, or what was given for all. */
export const DATE_ORIGINS = ["cell", "text", "given"] as const;

export type DateOrigin = (typeof DATE_ORIGINS)[number];

/** Many documents that are added together, each wholly or not at all. */
export interface DocumentBatch {
  id: number;
  files: readonly { name: string; sizeBytes: number }[];
  choices: BatchChoices;
  state: BatchState;
  /** Says that it runs, but nobody has been at it for a while. */
  isInterrupted: boolean;
  /** Whether it can go on from where it stopped: it has not ended, and its files are still there. */
  canResume: boolean;
  isCancelWanted: boolean;
  /** Instants in UTC. */
  startedAt: string;
  updatedAt: string;
  finishedAt?: string;
  /** Seconds at work, without pauses. */
  seconds: number;
  /** Documents in the files; absent until they are counted. */
  total?: number;
  /** Documents that are dealt with. */
  position: number;
  /** Documents a second since it was last begun; absent in the first second. */
  pace?: number;
  addedCount: number;
  /** Texts that were stored already. */
  duplicateCount: number;
  /** Documents that tell the same as another: those that were added all the same, and those that were left out. */
  nearCount: number;
  leftOutCount: number;
  /** Documents that could not be added. */
  problemCount: number;
  /** Added documents whose day was given for all. */
  givenDateCount: number;
  fault?: Fault;
}

/** One document of a batch as it is understood before anything is stored. */
export interface BatchPreviewRow {
  fileName: string;
  line: number;
  title: string;
  publisher: string;
  publishedDate: string;
  dateOrigin?: DateOrigin;
  url: string;
  /** The beginning of the text. */
  text: string;
}

/** The first documents of a batch, and the columns of its list. */
export interface BatchPreview {
  rows: BatchPreviewRow[];
  problems: FileRowProblem[];
  /** Documents in all files; absent where there are more than were counted. */
  total?: number;
  /** Columns of the first list, and what they are taken to say. */
  list?: { columns: readonly string[]; chosen: ListColumns };
}

/** A document that tells the same as another. */
export interface SameTelling {
  documentId: string;
  title: string;
  publisher: string;
  publishedDate: string;
}

/** Files that one zip or folder may hold; the same in form, API and command line. */
export const MAX_BATCH_FILES = 20_000;
/** Files that are sent one by one; more of them travel in one zip. */
export const MAX_BATCH_UPLOADS = 20;
