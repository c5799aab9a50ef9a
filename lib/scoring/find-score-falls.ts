import { SCORE_SETS, type CommittedScores, type ScoreSet } from "./committed-scores";
import { SCORE_LEVELS, type ScoreLevel } from "./score-level";

/** A level at which the coder became worse. */
export interface ScoreFall {
  set: ScoreSet;
  level: ScoreLevel;
  /** F1 as committed and as measured, 0 … 1. */
  before: number;
  after: number;
}

/**
 * The levels whose F1 is lower than what is committed; none when all held or rose. What was not measured, or on other
 * texts, is not compared.
 */
export function findScoreFalls(committed: CommittedScores, measured: CommittedScores): ScoreFall[] {
  return SCORE_SETS.flatMap((set) =>
    SCORE_LEVELS.flatMap((level) => {
      const before = committed.sets[set]?.levels[level]?.f1;
      const now = measured.sets[set];
      if (before === undefined || now?.textCount !== committed.sets[set]?.textCount) return [];
      const after = now?.levels[level]?.f1 ?? 0;
      return after < before ? [{ set, level, before, after }] : [];
    }),
  );
}
