/**
 * A row on its way into a dataset, as bytes: a head of fixed places (little endian) and behind it, in UTF-8, the texts
 * of its participants, of a JSON list with the row itself, and of what it is found by.
 */
export const RECORD = {
  /** Bytes of the whole record. */
  length: 0,
  /** Days since 1970-01-01 and 200,000. */
  day: 4,
  /** The hash of the merge key; the slot in the event's id comes from its first word. */
  keyLow: 8,
  keyHigh: 12,
  /** The hash of the row's id. */
  rowLow: 16,
  rowHigh: 20,
  /** The hash of the story or address; both words 0 when there is none. */
  storyLow: 24,
  storyHigh: 28,
  intensity: 32,
  /** Not a number when there is none. */
  tone: 40,
  /** Position in the list of kinds. */
  kind: 48,
  participantsBytes: 52,
  rowBytes: 56,
  searchBytes: 60,
  /** Where the texts begin. */
  texts: 64,
} as const;

/** Slots that merge keys are hashed to; a few at the end stay free for keys that meet in one. */
const HASHED_SLOTS = 2 ** 26 - 2 ** 16;

/** The slot of a merge key, by the first word of its hash. */
export function slotOfKey(keyLow: number): number {
  return (keyLow >>> 6) % HASHED_SLOTS;
}

/** Orders records as the ids of their events do: by day and slot. Exact, since below 2^53. */
export function orderOf(day: number, keyLow: number): number {
  return day * 2 ** 26 + slotOfKey(keyLow);
}
