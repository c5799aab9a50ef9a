/** Parts of what a page was asked for, each of which can be left out by itself. */
export const RELAXABLE_PARTS = [
  "actors",
  "with",
  "role",
  "type",
  "period",
  "sources",
  "modality",
  "review",
  "query",
  "state",
] as const;

export type RelaxablePart = (typeof RELAXABLE_PARTS)[number];

/** What a page would list without one part of what it was asked for. */
export interface Relaxation {
  part: RelaxablePart;
  /** Rows that the page would have: events, pairs, actors, mediations or documents. */
  count: number;
}
