import { QUAD_CLASSES, type QuadClass } from "@/lib/relations/quad-class";
import { quadClassOf, type EventType } from "@/lib/relations/event-type";
import { unpackAttributes } from "./attribute-word";
import { FIXED_POINT } from "./relation-cube";
import type { RowSelection } from "./row-selection";

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
  /** Σ sentiment and Σ sentiment², weighted. */
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
  sums.sentiment += more.sentiment;
  sums.sentimentSquares += more.sentimentSquares;
  for (let quad = 0; quad < QUAD_CLASSES.length; quad++) {
    sums.weightByQuad[quad]! += more.weightByQuad[quad]!;
    sums.eventsByQuad[quad]! += more.eventsByQuad[quad]!;
  }
}

/** A function that adds a row of the selection to sums. */
export function rowAdder({ cube, filter }: RowSelection): (sums: EventSums, row: number) => void {
  const types: EventType[] = Array.from(cube.words, (word) => unpackAttributes(word).type);
  const quads = types.map((type) => quadIndex(quadClassOf(type)));
  const countsReports = filter.count === "reports";
  return (sums, row) => {
    const event = cube.rowEvent[row]!;
    const intensity = cube.rowIntensity[row]! / FIXED_POINT;
    const sentiment = cube.eventSentiment[event]! / FIXED_POINT;
    const reports = cube.eventReports[event]!;
    const weight = countsReports ? reports : 1;
    sums.eventCount += 1;
    sums.reportCount += reports;
    sums.weight += weight;
    if (intensity < 0) sums.conflict -= weight * intensity;
    else sums.cooperation += weight * intensity;
    if (intensity !== 0) sums.signedWeight += weight;
    sums.sentiment += weight * sentiment;
    sums.sentimentSquares += weight * sentiment * sentiment;
    const quad = quads[cube.rowWord[row]!]!;
    sums.weightByQuad[quad]! += weight;
    sums.eventsByQuad[quad]! += 1;
  };
}

function quadIndex(quadClass: QuadClass): number {
  return QUAD_CLASSES.indexOf(quadClass);
}
