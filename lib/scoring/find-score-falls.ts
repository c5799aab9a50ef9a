import type { CommittedScores } from "./committed-scores";
import { SCORE_LEVELS, type ScoreLevel } from "./score-documents";

/** A level at which the coder became worse. */
export interface ScoreFall {
  level: ScoreLevel;
  /** F1 as committed and as measured, 0 … 1. */
  before: number;
  after: number;
}

/** The levels whose F1 is lower than what is committed; none when all held or rose. */
export function findScoreFalls(committed: CommittedScores, measured: CommittedScores): ScoreFall[] {
  return SCORE_LEVELS.flatMap((level) => {
    const before = committed.scores[level].f1;
    const after = measured.scores[level].f1;
    return after < before ? [{ level, before, after }] : [];
  });
}
