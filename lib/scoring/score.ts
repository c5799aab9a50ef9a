/** How many findings were right, of those made and of those that were there. */
export interface Score {
  /** Findings of the prediction that gold has too. */
  right: number;
  predicted: number;
  gold: number;
  /** right ÷ predicted, 0 … 1; 0 when nothing was predicted. */
  precision: number;
  /** right ÷ gold, 0 … 1; 0 when gold has nothing. */
  recall: number;
  /** Harmonic mean of both, 0 … 1 (van Rijsbergen 1979). */
  f1: number;
}

/** The score of counts, rounded to three places. */
export function toScore(right: number, predicted: number, gold: number): Score {
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = gold === 0 ? 0 : right / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return { right, predicted, gold, precision: round(precision), recall: round(recall), f1: round(f1) };
}
