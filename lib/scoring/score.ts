/** How many findings were right, of those made and of those that were there. */
export interface Score {
  /** Findings of the prediction that gold has too. */
  right: number;
  /** Findings of the prediction that gold can judge. */
  predicted: number;
  gold: number;
  /** right ÷ predicted, 0 … 1; 0 when nothing was predicted. */
  precision: number;
  /** right ÷ gold, 0 … 1; 0 when gold has nothing. */
  recall: number;
  /** Harmonic mean of both, 0 … 1 (van Rijsbergen 1979). */
  f1: number;
  /** The same when every finding that gold does not speak of is taken as wrong; absent when there is none. */
  strict?: { predicted: number; precision: number; f1: number };
}

/** The score of counts, rounded to three places. `unjudged`: findings on which partial gold is silent. */
export function toScore(right: number, predicted: number, gold: number, unjudged = 0): Score {
  const recall = gold === 0 ? 0 : right / gold;
  const all = predicted + unjudged;
  const precisionOf = (made: number) => (made === 0 ? 0 : right / made);
  return {
    right,
    predicted,
    gold,
    precision: rounded(precisionOf(predicted)),
    recall: rounded(recall),
    f1: rounded(harmonicMean(precisionOf(predicted), recall)),
    ...(unjudged === 0
      ? {}
      : {
          strict: {
            predicted: all,
            precision: rounded(precisionOf(all)),
            f1: rounded(harmonicMean(precisionOf(all), recall)),
          },
        }),
  };
}

const harmonicMean = (one: number, other: number) => (one + other === 0 ? 0 : (2 * one * other) / (one + other));

const rounded = (value: number) => Math.round(value * 1000) / 1000;
