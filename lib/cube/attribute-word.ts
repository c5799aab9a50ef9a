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
}

/** The order is part of the packed word: append only. */
const DIRECTIONS: readonly DyadDirection[] = ["a-to-b", "b-to-a", "both"];

/** Largest number of datasets that a word can tell apart. */
const MAX_DATASETS = 2 ** 13;

/**
 * Packs the attributes into 31 bits: direction 2, type 5, modality 3, review 2, role of a 3, role of b 3,
 * dataset 13 (from the lowest bit up). Throws a RangeError beyond `MAX_DATASETS`.
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
    (attributes.datasetIndex << 18)
  );
}

/** The attributes of a packed word. */
export function unpackAttributes(word: number): RowAttributes {
  return {
    direction: DIRECTIONS[word & 0b11]!,
    type: EVENT_TYPES[(word >> 2) & 0b11111]!,
    modality: MODALITIES[(word >> 7) & 0b111]!,
    review: REVIEW_STATES[(word >> 10) & 0b11]!,
    roleOfA: PARTICIPANT_ROLES[(word >> 12) & 0b111]!,
    roleOfB: PARTICIPANT_ROLES[(word >> 15) & 0b111]!,
    datasetIndex: word >>> 18,
  };
}
