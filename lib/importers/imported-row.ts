import type { ImportedEvent } from "@/lib/relations/imported-event";
import type { RowProblem } from "@/lib/relations/row-problem";

export { DERIVED_FIELDS, type DerivedField, type ImportedEvent } from "@/lib/relations/imported-event";
export type { RowProblem } from "@/lib/relations/row-problem";

/** Why a well-formed row makes no event. */
export const DROP_REASONS = [
  // fewer than two actors named
  "one-actor",
  // an actor with itself
  "same-actor",
  // a region, a people or a bare role that belongs to no actor
  "unknown-actor",
  // what the row tells is no act between actors
  "no-act",
] as const;

export type DropReason = (typeof DROP_REASONS)[number];

/** What became of one row. */
export type ImportedRow =
  | { kind: "event"; event: ImportedEvent }
  | { kind: "dropped"; reason: DropReason }
  | { kind: "problem"; problem: RowProblem };
