import type { Lexicon } from "@/lib/lexicon/lexicon";
import type { ActorCode } from "@/lib/relations/actor-code";
import type { ColumnMapping, DateOrder } from "@/lib/relations/column-mapping";
import type { DatasetKind } from "@/lib/relations/dataset-kind";
import type { DatasetPapers } from "@/lib/relations/dataset-papers";
import type { Day } from "@/lib/relations/day";
import type { ImportedRow } from "./imported-row";
import type { TableFormat } from "./table-format";

export { DATASET_KINDS, type DatasetKind } from "@/lib/relations/dataset-kind";

/** The beginning of a file, decoded, before it is known what it is. */
export interface FileHead {
  fileName: string;
  /** Up to fifty whole lines, without their line ends; a quoted cell may run over several. */
  lines: readonly string[];
}

/** What an importer makes of a file's head. */
export interface RecognisedTable {
  format: TableFormat;
  /** Name of each column of the rows, in their order: those of the head, or the ones that the layout is known to have. */
  columns: readonly string[];
  /** The layout's own name, shown to the analyst: `GDELT 2.0 (61 columns)`. */
  layout: string;
  /** 0 … 1: 1 when nothing else looks like it. */
  certainty: number;
  /** Places of the columns that the reader looks at, from 0; other cells are then empty. All when absent. */
  neededColumns?: readonly number[];
  /** What the columns seem to mean, where the kind has no layout of its own (`table`). */
  mapping?: ColumnMapping;
}

/** What an analyst decides about a file; an importer reads what concerns it and ignores the rest. */
export interface ReaderOptions {
  /** Of a `table`; its guess when absent. */
  mapping?: ColumnMapping;
  /** Takes the day on which a row was added for the day of the event, where a file has both (GDELT). */
  usesDateAdded?: boolean;
  /** How `3/4/22` is to be read where the file does not tell; such days are problems when absent. */
  dateOrder?: DateOrder;
}

/** What importers know of actors. */
export interface ImportContext {
  lexicon: Lexicon;
  /**
   * Whom a name or description stands for on a day ("Military Forces of Ethiopia (2018-)"), by the coder's own stages;
   * absent for nobody known. The same name is asked often: importers may call it for every row.
   */
  resolveActor(name: string, day: Day): { code: ActorCode; name: string } | undefined;
}

/** Files that belong to a dataset but hold none of its events. */
export type EventlessKind = "gdelt-mentions" | "gdelt-gkg" | "gdelt-file-list";

/** Reads the rows of one kind of dataset. */
export interface Importer {
  kind: DatasetKind;
  /** What is generally known of the dataset; an analyst may overwrite it at each import. */
  papers: DatasetPapers;
  /** What the head looks like to this importer; absent when it is none of its files. */
  recognise(head: FileHead): RecognisedTable | undefined;
  /** Which of the dataset's files without events it is, so that the analyst can be told which one to take instead. */
  findEventless?(head: FileHead): EventlessKind | undefined;
  /**
   * A reader of rows, for one file. It may keep look-up tables between rows but nothing of one row that would change
   * what another says. `line` counts from 1, the head included.
   */
  readerOf(
    table: RecognisedTable,
    context: ImportContext,
    options?: ReaderOptions,
  ): (cells: readonly string[], line: number) => ImportedRow;
}
