import type { DyadDirection } from "@/lib/relations/event-dyads";
import { EVENT_TYPES, type EventType } from "@/lib/relations/event-type";
import { MODALITIES, type Modality } from "@/lib/relations/modality";
import { PARTICIPANT_ROLES, type ParticipantRole } from "@/lib/relations/participant-role";
import { REVIEW_STATES, type ReviewState } from "@/lib/relations/review-state";

/** What a row of the cube says besides who, when and how strongly. */
export interface RowAttributes {
  direction: DyadDirection;
  type: EventType;
  modality: Modality;
  review: ReviewState;
  roleOfA: ParticipantRole;
  roleOfB: ParticipantRole;
  /** Position of the dataset in the cube's list. */
  datasetIndex: number;
  /** Whether nothing measures how the event's reports speak: its sentiment is missing, which is not 0. */
  isToneless: boolean;
}

/** The order is part of the packed word: append only. */
export const DIRECTIONS: readonly DyadDirection[] = ["a-to-b", "b-to-a", "both"];

/** Largest number of datasets that a word can tell apart. */
const MAX_DATASETS = 2 ** 10;

const DATASET_SHIFT = 18;
const DATASET_MASK = (MAX_DATASETS - 1) << DATASET_SHIFT;

/** Says that the row's event has no sentiment. */
const IS_TONELESS = 1 << 28;
/** Says that the row's slot is a position in `listedIds`. */
export const IS_LISTED = 1 << 29;
/** Says that the event has several rows; it is listed then. */
export const IS_SHARED = 1 << 30;

/**
 * Packs the attributes into 29 bits: direction 2, type 5, modality 3, review 2, role of a 3, role of b 3,
 * dataset 10, toneless 1 (from the lowest bit up). Throws a RangeError beyond 1024 datasets.
 */
export function packAttributes(attributes: RowAttributes): number {
  if (attributes.datasetIndex >= MAX_DATASETS) throw new RangeError(`more than ${MAX_DATASETS} datasets`);
  return (
    DIRECTIONS.indexOf(attributes.direction) |
    (EVENT_TYPES.indexOf(attributes.type) << 2) |
    (MODALITIES.indexOf(attributes.modality) << 7) |
    (REVIEW_STATES.indexOf(attributes.review) << 10) |
    (PARTICIPANT_ROLES.indexOf(attributes.roleOfA) << 12) |
    (PARTICIPANT_ROLES.indexOf(attributes.roleOfB) << 15) |
    (attributes.datasetIndex << DATASET_SHIFT) |
    (attributes.isToneless ? IS_TONELESS : 0)
  );
}

/** The attributes of a packed word. */
export function unpackAttributes(word: number): RowAttributes {
  return {
    direction: DIRECTIONS[directionOf(word)]!,
    type: EVENT_TYPES[typeOf(word)]!,
    modality: MODALITIES[(word >> 7) & 0b111]!,
    review: REVIEW_STATES[(word >> 10) & 0b11]!,
    roleOfA: PARTICIPANT_ROLES[(word >> 12) & 0b111]!,
    roleOfB: PARTICIPANT_ROLES[(word >> 15) & 0b111]!,
    datasetIndex: datasetOf(word),
    isToneless: !hasTone(word),
  };
}

/** Position of the direction in `DIRECTIONS`. */
export function directionOf(word: number): number {
  return word & 0b11;
}

/** Position of the type in `EVENT_TYPES`. */
export function typeOf(word: number): number {
  return (word >> 2) & 0b11111;
}

/** Position of the dataset in the cube's list. */
export function datasetOf(word: number): number {
  return (word & DATASET_MASK) >>> DATASET_SHIFT;
}

/** Whether the event has a sentiment. */
export function hasTone(word: number): boolean {
  return (word & IS_TONELESS) === 0;
}

/** The word of the same attributes in another dataset. */
export function withDataset(word: number, datasetIndex: number): number {
  return (word & ~DATASET_MASK) | (datasetIndex << DATASET_SHIFT);
}
