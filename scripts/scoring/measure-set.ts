import type { Day } from "@/lib/relations/day";
import type { SetScores } from "@/lib/scoring/committed-scores";
import { judgedConfidences, reliabilityOf } from "@/lib/scoring/reliability";
import { countedGold, scoreTexts, type TextScores } from "@/lib/scoring/score-texts";
import { guess, isInterState, predict } from "./predict";
import type { GoldFile } from "./read-gold-file";

/** The figures of the coder and of the plain guess on the texts of a collection. */
export function measureSet(
  { texts, scheme }: GoldFile,
  fallback: Day,
): { scores: TextScores; naive: TextScores; figures: SetScores } {
  const options = { scheme, isInterState: isInterState(scheme) };
  const predictions = texts.map((text) => predict(text, fallback));
  const scores = scoreTexts(texts, predictions, options);
  const naive = scoreTexts(
    texts,
    texts.map((text) => guess(text, fallback)),
    options,
  );
  const reliability = reliabilityOf(judgedConfidences(texts, predictions, scheme));
  return {
    scores,
    naive,
    figures: {
      textCount: texts.length,
      eventCount: texts.reduce((sum, text) => sum + countedGold(text).length, 0),
      levels: scores.levels,
      naive: naive.levels,
      types: scores.types,
      ...(reliability ? { reliability } : {}),
      ...(scores.withoutEvent ? { withoutEvent: scores.withoutEvent } : {}),
    },
  };
}
