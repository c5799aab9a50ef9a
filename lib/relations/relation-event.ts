import type { DatasetRow } from "./dataset-row";
import type { DatePrecision, Day } from "./day";
import type { EventType } from "./event-type";
import type { DerivedField } from "./imported-event";
import type { MediationState } from "./mediation-state";
import type { Modality } from "./modality";
import type { Participant } from "./participant";
import type { QuadClass } from "./quad-class";
import type { ReviewState } from "./review-state";

/** Where a sentence behind an event stands. */
export interface StoredEvidence {
  id: number;
  documentId: string;
  /** The document's dataset. */
  datasetId: string;
  documentTitle: string;
  publisher: string;
  publishedDate: Day;
  url?: string;
  start: number;
  end: number;
  quote: string;
  ruleId: string;
  sentiment: number;
  confidence: number;
}

/** A stored event: one act per dataset, participants, type and day, however many reports tell it. */
export interface RelationEvent {
  id: number;
  datasetId: string;
  type: EventType;
  quadClass: QuadClass;
  cameoCode?: string;
  /** −10 … +10, the mean over its reports. */
  intensity: number;
  /** −1 … +1, the mean over its reports; absent where its dataset measures none. */
  sentiment?: number;
  modality: Modality;
  isReciprocal: boolean;
  mediationState?: MediationState;
  eventDate: Day;
  datePrecision: DatePrecision;
  /** Number of documents (or rows) that report it, at least 1. */
  reportCount: number;
  reviewState: ReviewState;
  confidence: number;
  coderVersion: string;
  participants: Participant[];
  /** Empty for an imported event. */
  evidence: StoredEvidence[];
  /** The rows of its dataset that tell an imported event, the earliest published first; absent for one coded from documents. */
  rows?: DatasetRow[];
  /** The file's own class, which may differ from the one that the type has. */
  datasetQuadClass?: QuadClass;
  /** What the importer filled in where the file says nothing. */
  derived?: DerivedField[];
}
