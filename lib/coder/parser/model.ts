import { LEFT_ARC, REDUCE, RIGHT_ARC, SHIFT, type Move } from "./parse-state";
import type { Scorer } from "./scorer";

/** All that a trained parser needs. */
export interface Model {
  /** Tags of the tagger: Penn tag, a slash and the universal part of speech, e.g. "VBD/VERB". */
  tags: readonly string[];
  /** Labels of dependency arcs (Universal Dependencies 2). */
  labels: readonly string[];
  transitions: readonly Transition[];
  /** Hashes of the lower-case words that training saw at least twice. */
  vocabulary: ReadonlySet<number>;
  /** Words that nearly always bear one tag, by their hash. */
  fixedTags: ReadonlyMap<number, number>;
  tagScorer: Scorer;
  parseScorer: Scorer;
}

/** A move of the parser; arcs with the index of their label. */
export interface Transition {
  move: Move;
  label: number;
}

/** Shift, reduce, then each labelled arc in the order of the given lists of labels. */
export function toTransitions(leftLabels: readonly number[], rightLabels: readonly number[]): Transition[] {
  return [
    { move: SHIFT, label: 0 },
    { move: REDUCE, label: 0 },
    ...leftLabels.map((label) => ({ move: LEFT_ARC, label }) as const),
    ...rightLabels.map((label) => ({ move: RIGHT_ARC, label }) as const),
  ];
}
