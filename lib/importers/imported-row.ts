import type { DropReason } from "@/lib/relations/drop-reason";
import type { ImportedEvent } from "@/lib/relations/imported-event";
import type { RowProblem } from "@/lib/relations/row-problem";

export { DROP_REASONS, type DropReason } from "@/lib/relations/drop-reason";
export { DERIVED_FIELDS, type DerivedField, type ImportedEvent } from "@/lib/relations/imported-event";
export type { RowProblem } from "@/lib/relations/row-problem";

/** What became of one row. */
export type ImportedRow =
  | { kind: "event"; event: ImportedEvent }
  | { kind: "dropped"; reason: DropReason }
  | { kind: "problem"; problem: RowProblem };
