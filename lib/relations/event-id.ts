/**
 * Ids of events. An event coded from a document has a small id, given out one after the other; an imported one
 * carries its day, its dataset's number and a slot: `((day + 200000) · 512 + datasetNumber) · 2^26 + slot`. So ids of
 * imported events are in the order of days, stay the same when the same files are imported again, and stay below
 * 2^53, where numbers are exact.
 */
const DAY_SHIFT = 200_000;
const DATASET_LIMIT = 512;
const SLOT_LIMIT = 2 ** 26;
const IDS_PER_DAY = DATASET_LIMIT * SLOT_LIMIT;

/** Smallest id of an imported event; ids below it are events coded from documents. */
export const FIRST_IMPORTED_EVENT_ID = IDS_PER_DAY;

/** First and last day (days since 1970-01-01) that an id can carry: 1422-06-04 and 2140-02-22. */
export const FIRST_IMPORTED_DAY = 1 - DAY_SHIFT;
export const LAST_IMPORTED_DAY = 2 ** 53 / IDS_PER_DAY - 1 - DAY_SHIFT;

/** Numbers that a dataset may have: 1 to this. */
export const MAX_DATASET_NUMBER = DATASET_LIMIT - 1;

/** Number of slots that a day of a dataset has: slots are 0 to this − 1. */
export const EVENT_SLOTS = SLOT_LIMIT;

/** What the id of an imported event says. */
export interface EventIdParts {
  /** Days since 1970-01-01. */
  day: number;
  datasetNumber: number;
  slot: number;
}

/** The id of an imported event. Throws a RangeError where a part is outside its range. */
export function packEventId({ day, datasetNumber, slot }: EventIdParts): number {
  expectWithin("day", day, FIRST_IMPORTED_DAY, LAST_IMPORTED_DAY);
  expectWithin("datasetNumber", datasetNumber, 1, MAX_DATASET_NUMBER);
  expectWithin("slot", slot, 0, SLOT_LIMIT - 1);
  return ((day + DAY_SHIFT) * DATASET_LIMIT + datasetNumber) * SLOT_LIMIT + slot;
}

/** The parts of an imported event's id; meaningless for other ids (see `isImportedEventId`). */
export function unpackEventId(id: number): EventIdParts {
  const dayAndDataset = Math.floor(id / SLOT_LIMIT);
  return {
    day: Math.floor(dayAndDataset / DATASET_LIMIT) - DAY_SHIFT,
    datasetNumber: dayAndDataset % DATASET_LIMIT,
    slot: id % SLOT_LIMIT,
  };
}

/** Whether the id is an imported event's, not that of an event coded from a document. */
export function isImportedEventId(id: number): boolean {
  return id >= FIRST_IMPORTED_EVENT_ID;
}

/**
 * Least and greatest id that an imported event of these days (both included) can have, of any dataset or of one:
 * bounds for `BETWEEN`. With a dataset of its own, ids of other datasets lie between them where the days differ.
 * Days outside the range that ids can carry are brought to its ends.
 */
export function eventIdBounds(firstDay: number, lastDay: number, datasetNumber?: number): [number, number] {
  const within = (day: number) => Math.min(Math.max(day, FIRST_IMPORTED_DAY), LAST_IMPORTED_DAY);
  const start = (day: number, number: number) => ((day + DAY_SHIFT) * DATASET_LIMIT + number) * SLOT_LIMIT;
  return [
    start(within(firstDay), datasetNumber ?? 0),
    start(within(lastDay), datasetNumber ?? MAX_DATASET_NUMBER) + SLOT_LIMIT - 1,
  ];
}

function expectWithin(name: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most)
    throw new RangeError(`${name} ${value} is not a whole number from ${least} to ${most}`);
}
