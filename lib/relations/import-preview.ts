import type { ColumnMapping } from "./column-mapping";
import type { DatasetEncoding } from "./dataset-encoding";
import type { DatasetKind } from "./dataset-kind";
import type { DatasetPapers } from "./dataset-papers";
import type { Day } from "./day";
import type { DropReason } from "./drop-reason";
import type { Fault } from "./fault";
import type { CellDelimiter } from "./import-input";
import type { FileRowProblem } from "./import-run";
import type { ImportedEvent } from "./imported-event";
import type { NamedActor } from "./named-actor";

/** A row of the preview as it will be understood. */
export type PreviewRow = {
  fileName: string;
  line: number;
} & ({ kind: "event"; event: ImportedEvent } | { kind: "dropped"; reason: DropReason; cells: readonly string[] });

/** What files would bring, seen from their first rows; nothing is stored. */
export interface ImportPreview {
  files: readonly { name: string; sizeBytes: number; layout: string }[];
  kind: DatasetKind;
  /** The layout's own name: `GDELT 2.0 (61 columns)`. */
  layout: string;
  encoding: DatasetEncoding;
  /** Absent for JSON lines. */
  delimiter?: CellDelimiter;
  isQuoted: boolean;
  hasHead: boolean;
  columns: readonly string[];
  /** The guess, or the choice, for a `table`. */
  mapping?: ColumnMapping;
  /** What keeps the mapping from being used. */
  mappingFaults: readonly Fault[];
  papers: DatasetPapers;
  /** Rows looked at, and whether these are all. */
  rowCount: number;
  isWhole: boolean;
  /** Rows that tell a typed event between at least two actors. */
  eventRowCount: number;
  statementCount: number;
  dropped: Readonly<Partial<Record<DropReason, number>>>;
  rejectedCount: number;
  /** First and last day of the rows looked at. */
  from?: Day;
  to?: Day;
  /** The actors of most rows, first those of the most. */
  actors: readonly (NamedActor & { rowCount: number })[];
  actorCount: number;
  rows: readonly PreviewRow[];
  /** While the mapping cannot be used: the first rows as they stand in the first file, all of its columns; else empty. */
  rawRows: readonly { line: number; cells: readonly string[] }[];
  problems: readonly FileRowProblem[];
  /** Imported datasets of this kind that could take the rows. */
  targets: readonly { id: string; name: string; version?: string }[];
}
