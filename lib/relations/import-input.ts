import type { ColumnMapping, DateOrder } from "./column-mapping";
import type { DatasetEncoding } from "./dataset-encoding";
import type { DatasetKind } from "./dataset-kind";
import type { DatasetPapers } from "./dataset-papers";

/** What can stand between the cells of a row. */
export const CELL_DELIMITERS = ["\t", ",", ";", "|"] as const;

export type CellDelimiter = (typeof CELL_DELIMITERS)[number];

/** What an analyst knows better than the file; what is absent is recognised. */
export interface ReadingChoices {
  kind?: DatasetKind;
  encoding?: DatasetEncoding;
  delimiter?: CellDelimiter;
  isQuoted?: boolean;
  /** Whether the first line names the columns. */
  hasHead?: boolean;
  /** What the columns of a `table` mean. */
  mapping?: ColumnMapping;
  /** Takes the day on which a row was added for the day of the event (GDELT). */
  usesDateAdded?: boolean;
  /** How `3/4/22` is to be read where the file does not tell. */
  dateOrder?: DateOrder;
}

/** What an import needs beside its files. */
export interface ImportInput {
  choices: ReadingChoices;
  papers: DatasetPapers;
  /** An imported dataset of the same kind that takes the rows; a new one when absent. */
  datasetId?: string;
}

export const MAX_PAPERS_NAME_LENGTH = 300;
export const MAX_PAPERS_TEXT_LENGTH = 2_000;
/** Files of one import by the page; a folder with more is for the command line. */
export const MAX_IMPORT_FILES = 100;
