import type { Reliability } from "./reliability";
import type { Score } from "./score";
import type { ScoreLevel } from "./score-level";

/**
 * The collections whose figures are committed: articles that were read while rules were written, articles that were
 * not, and single sentences coded by experts.
 */
export const SCORE_SETS = ["development", "test", "sentences"] as const;

export type ScoreSet = (typeof SCORE_SETS)[number];

/** The figures of one collection. */
export interface SetScores {
  textCount: number;
  /** Counted events that gold has. */
  eventCount: number;
  levels: Partial<Record<ScoreLevel, Score>>;
  /** The same for "the first two countries named" as a consultation. */
  naive: Partial<Record<ScoreLevel, Score>>;
  types: Record<string, Score>;
  reliability?: Reliability;
  /** Texts in which nothing happens (sport, culture), and those of them that were given an event. */
  withoutEvent?: { textCount: number; withEvent: number };
}

/** Scores as they are committed beside the gold texts. */
export interface CommittedScores {
  coderVersion: string;
  sets: Partial<Record<ScoreSet, SetScores>>;
}
