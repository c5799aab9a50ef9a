import type { Score } from "./score";
import type { ScoreLevel } from "./score-documents";

/** Scores as they are committed beside the gold texts, with what they were measured on. */
export interface CommittedScores {
  coderVersion: string;
  documentCount: number;
  scores: Record<ScoreLevel, Score>;
}
