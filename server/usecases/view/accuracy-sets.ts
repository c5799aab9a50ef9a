import type { CommittedScores, SetScores } from "@/lib/scoring/committed-scores";
import type { Score } from "@/lib/scoring/score";
import { ACCURACY_LEVELS, ACCURACY_SETS, type Accuracy, type AccuracySet } from "@/lib/measures/methodology-page";
import { EVENT_TYPES } from "@/lib/relations/event-type";

/** The committed scores as the methodology page shows them; collections that were not scored are left out. */
export function accuracySets({ sets }: CommittedScores): AccuracySet[] {
  return ACCURACY_SETS.flatMap((set) => {
    const scores = sets[set];
    return scores ? [{ set, ...toAccuracySet(scores) }] : [];
  });
}

function toAccuracySet({
  textCount,
  eventCount,
  levels,
  naive,
  types,
  reliability,
  withoutEvent,
}: SetScores): Omit<AccuracySet, "set"> {
  return {
    textCount,
    eventCount,
    levels: ACCURACY_LEVELS.flatMap((level) => {
      const score = levels[level];
      if (!score) return [];
      return [{ level, gold: score.gold, coder: toAccuracy(score), guess: toAccuracy(naive[level]) }];
    }),
    types: EVENT_TYPES.flatMap((type) => {
      const score = types[type];
      return score ? [{ type, gold: score.gold, coder: toAccuracy(score) }] : [];
    }),
    ...(withoutEvent ? { withoutEvent } : {}),
    ...(reliability
      ? {
          reliability: {
            rows: reliability.bins
              .filter(({ count }) => count > 0)
              .map(({ from, to, count, right }) => ({ from, to, count, right })),
            sure: { from: reliability.sure.from, count: reliability.sure.count, share: reliability.sure.share },
          },
        }
      : {}),
  };
}

/** A guess that names nothing has no precision and finds nothing. */
const toAccuracy = (score?: Score): Accuracy =>
  score ? { precision: score.precision, recall: score.recall, f1: score.f1 } : { precision: 0, recall: 0, f1: 0 };
