import { QUAD_CLASSES } from "@/lib/relations/quad-class";

/**
 * Additive sums over selected rows; all measures but distinct counts come from them, so that any filter and any
 * period gives the exact answer. Where the filter counts reports, each event weighs as many as report it.
 */
export interface EventSums {
  /** Events, each once. */
  eventCount: number;
  reportCount: number;
  /** n: events or reports, as the filter counts. */
  weight: number;
  /** C = Σ max(−intensity, 0), weighted. */
  conflict: number;
  /** K = Σ max(intensity, 0), weighted. */
  cooperation: number;
  /** Weight of the events whose intensity is not 0. */
  signedWeight: number;
  /** Events that have a sentiment, and their weight: no sentiment is not a sentiment of 0. */
  tonedCount: number;
  tonedWeight: number;
  /** Σ sentiment and Σ sentiment² over these, weighted. */
  sentiment: number;
  sentimentSquares: number;
  /** Weight by quad class, in the order of `QUAD_CLASSES`. */
  weightByQuad: number[];
  /** Events by quad class, in the same order. */
  eventsByQuad: number[];
}

/** The sums over nothing. */
export function emptySums(): EventSums {
  return {
    eventCount: 0,
    reportCount: 0,
    weight: 0,
    conflict: 0,
    cooperation: 0,
    signedWeight: 0,
    tonedCount: 0,
    tonedWeight: 0,
    sentiment: 0,
    sentimentSquares: 0,
    weightByQuad: QUAD_CLASSES.map(() => 0),
    eventsByQuad: QUAD_CLASSES.map(() => 0),
  };
}

/** Adds `more` to `sums` in place. */
export function addSums(sums: EventSums, more: EventSums): void {
  sums.eventCount += more.eventCount;
  sums.reportCount += more.reportCount;
  sums.weight += more.weight;
  sums.conflict += more.conflict;
  sums.cooperation += more.cooperation;
  sums.signedWeight += more.signedWeight;
  sums.tonedCount += more.tonedCount;
  sums.tonedWeight += more.tonedWeight;
  sums.sentiment += more.sentiment;
  sums.sentimentSquares += more.sentimentSquares;
  for (let quad = 0; quad < QUAD_CLASSES.length; quad++) {
    sums.weightByQuad[quad]! += more.weightByQuad[quad]!;
    sums.eventsByQuad[quad]! += more.eventsByQuad[quad]!;
  }
}
