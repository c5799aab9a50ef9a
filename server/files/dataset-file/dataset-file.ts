import type { FileHead, RecognisedTable } from "@/lib/importers/importer";
import type { RowProblem } from "@/lib/importers/imported-row";
import type { DatasetEncoding } from "@/lib/relations/dataset-encoding";
import type { Outcome } from "@/lib/relations/fault";
import type { RowShare } from "./row-share";

export { DATASET_ENCODINGS, type DatasetEncoding } from "@/lib/relations/dataset-encoding";

/** One row of a table as it stands in the file. */
export interface CutRow {
  /** From 1, the head included: the line at which the row begins. */
  line: number;
  /** Cells of columns that nobody needs are empty; there are as many as the row has. */
  cells: string[];
}

/** What was mended or left out while reading, so that it can be told: counts since the beginning. */
export interface ReadingNotes {
  /** Lines that are no UTF-8 and were read as Windows-1252, which holds Latin-1. */
  linesInWindows1252: number;
  /** Lines of UTF-8 with broken characters, each shown as U+FFFD. */
  damagedLines: number;
  /** NUL characters, left out. */
  nulCharacters: number;
  /** Lines that say the head again, left out. */
  repeatedHeads: number;
  /** Byte-order marks amid the file, left out. */
  marksInside: number;
}

/** Rows of one block of a file. */
export interface RowBatch {
  /** The name of the file within a zip, else of the file. */
  member: string;
  rows: CutRow[];
  /** Lines that are no rows. `expected`: `shorter-line`, `fewer-columns`, `closing-quote`, `json-object`, `same-head`. */
  problems: RowProblem[];
  notes: Readonly<ReadingNotes>;
  /** Lines of the member, or of its stretch, that are behind these rows. */
  lineCount: number;
  /** Bytes of the file on disk that are behind these rows, and all that will be read. */
  bytesRead: number;
  bytesTotal: number;
}

/** One table within a file. */
export interface DatasetMember {
  name: string;
  /** Bytes that it takes on disk. */
  packedBytes: number;
}

/** A file that can be read as rows, any number of times. It holds nothing open between readings. */
export interface DatasetFile {
  fileName: string;
  /** On disk. */
  sizeBytes: number;
  packing: "none" | "gzip" | "zip";
  /** By name; exactly one unless it is a zip. */
  members: readonly DatasetMember[];
  /** What else a zip holds: names of files that are no tables. */
  otherMembers: readonly string[];
  /** Of the first member: as chosen, else as guessed. */
  encoding: DatasetEncoding;
  /** Of the first member. */
  head: FileHead;
  /**
   * All rows of all members in turn, without heads and empty lines, in batches of about half a megabyte of text. A
   * fault ends them: what came before it was read well. Aborting throws the signal's reason.
   */
  rows(
    table: RecognisedTable,
    options?: {
      signal?: AbortSignal;
      /** Only a share of the rows, where they can be shared (see `canShareRows`); the readings of all shares give all. */
      share?: RowShare;
    },
  ): AsyncGenerator<Outcome<RowBatch>, void>;
}
