import type { EventSums } from "@/lib/cube/event-sums";
import { gap, type Gap } from "@/lib/relations/gap";
import { BAND_STANDARD_ERRORS } from "./measure-constants";

/** Mean sentiment of events, −1 … +1, with the ends of its 90 % band where two events or more allow one. */
export interface MeanSentiment {
  value: number;
  /** Of the mean; absent for one event. */
  standardError?: number;
  low?: number;
  high?: number;
  /** Events that have a sentiment, at least 1: the n of the mean. */
  eventCount: number;
}

type SentimentSums = Pick<EventSums, "eventCount" | "tonedCount" | "tonedWeight" | "sentiment" | "sentimentSquares">;

/**
 * Mean sentiment over the events that have one (weighted by reports where these are counted), −1 hostile … +1 friendly;
 * without events the gap `no-events`, where none of them has a sentiment `no-sentiment`. The standard error is that of a mean of independent events; the band is normal and
 * cut at −1 and +1.
 */
export function meanSentiment(sums: SentimentSums): MeanSentiment | Gap {
  if (sums.eventCount === 0) return gap("no-events");
  if (sums.tonedCount === 0) return gap("no-sentiment");
  const n = sums.tonedWeight;
  const value = clip(sums.sentiment / n);
  if (sums.tonedCount < 2) return { value, eventCount: sums.tonedCount };
  const variance = (Math.max(sums.sentimentSquares / n - value * value, 0) * n) / (n - 1);
  // A report is no observation of its own: the events are.
  const standardError = Math.sqrt(variance / sums.tonedCount);
  return {
    value,
    standardError,
    low: clip(value - BAND_STANDARD_ERRORS * standardError),
    high: clip(value + BAND_STANDARD_ERRORS * standardError),
    eventCount: sums.tonedCount,
  };
}

function clip(value: number): number {
  return Math.min(1, Math.max(-1, value));
}
