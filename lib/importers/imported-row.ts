import type { DatasetRow } from "@/lib/relations/dataset-row";
import type { DatePrecision, Day } from "@/lib/relations/day";
import type { EventType } from "@/lib/relations/event-type";
import type { MediationState } from "@/lib/relations/mediation-state";
import type { Modality } from "@/lib/relations/modality";
import type { Participant } from "@/lib/relations/participant";
import type { QuadClass } from "@/lib/relations/quad-class";

/** What an importer filled in where the file says nothing. */
export const DERIVED_FIELDS = ["type", "intensity", "quad-class", "actor", "date"] as const;

export type DerivedField = (typeof DERIVED_FIELDS)[number];

/** One row of a dataset, understood. Rows of one act become one `RelationEvent` when they are stored. */
export interface ImportedEvent {
  eventDate: Day;
  datePrecision: DatePrecision;
  /** Absent for a statement (CAMEO 01): stored untyped, counted in nothing. */
  type?: EventType;
  /** The file's code as text (`0311`); absent in files that are not coded in CAMEO. */
  cameoCode?: string;
  /** The file's own class, which may differ from the one that the type has. */
  datasetQuadClass?: QuadClass;
  modality: Modality;
  isReciprocal: boolean;
  mediationState?: MediationState;
  /** At least two, of at least two top-level actors. */
  participants: readonly Pick<Participant, "code" | "name" | "role">[];
  /** Fields that are not the file's own, in the order of `DERIVED_FIELDS`. */
  derived: readonly DerivedField[];
  row: DatasetRow;
}

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

/** A row that could not be read: where, what stands there, and what should. */
export interface RowProblem {
  /** From 1, the head included. */
  line: number;
  column?: string;
  /** As it stands in the file, shortened to 200 characters. */
  value: string;
  /** Stable word for what was expected: a key of the messages `datasets.expected.*`. */
  expected: string;
}

/** What became of one row. */
export type ImportedRow =
  | { kind: "event"; event: ImportedEvent }
  | { kind: "dropped"; reason: DropReason }
  | { kind: "problem"; problem: RowProblem };
