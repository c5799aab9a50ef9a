import type { DatasetRow } from "./dataset-row";
import type { DatePrecision, Day } from "./day";
import type { EventType } from "./event-type";
import type { MediationState } from "./mediation-state";
import type { Modality } from "./modality";
import type { Participant } from "./participant";
import type { QuadClass } from "./quad-class";

/** What an importer filled in where the file says nothing. */
export const DERIVED_FIELDS = ["type", "intensity", "quad-class", "actor", "date"] as const;

export type DerivedField = (typeof DERIVED_FIELDS)[number];

/** One row of a dataset, understood. Rows of one act become one `RelationEvent` when they are stored. */
export interface ImportedEvent {
  eventDate: Day;
  datePrecision: DatePrecision;
  /** Absent for a statement (CAMEO 01): stored untyped, counted in nothing. */
  type?: EventType;
  /** As text (`0311`): the file's own, or by the importer's rule where the type is derived; absent where neither is. */
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
