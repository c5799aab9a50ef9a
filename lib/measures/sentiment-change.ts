import { isGap, type Gap } from "@/lib/relations/gap";
import type { Change } from "./change";
import { MIN_EVENTS_FOR_VERDICT } from "./measure-constants";
import type { MeanSentiment } from "./sentiment-mean";

/**
 * The word for a move of mean sentiment, by the rule of tension: named only if both means rest on five events or more
 * and their 90 % bands do not overlap. More sentiment is an improvement.
 */
export function sentimentVerdict(before: MeanSentiment | Gap, after: MeanSentiment | Gap): Change["verdict"] {
  if (isGap(before) || isGap(after)) return "no-clear-change";
  if (Math.min(before.eventCount, after.eventCount) < MIN_EVENTS_FOR_VERDICT) return "no-clear-change";
  if (after.low! > before.high!) return "improvement";
  if (after.high! < before.low!) return "deterioration";
  return "no-clear-change";
}
