import { emptySums, type EventSums } from "@/lib/cube/event-sums";
import type { DailySums } from "@/lib/cube/day-summer";
import { addDays, toDay, toDayNumber, type Day } from "@/lib/relations/day";
import { gap, isGap, type Gap } from "@/lib/relations/gap";
import type { BucketSpan } from "./buckets";
import { meanSentiment, type MeanSentiment } from "./sentiment-mean";
import type { Tension } from "./tension";
import { tensionIndex, tensionValue } from "./tension-index";

/** A measure over a trailing window that ends on `day`. */
export interface TrailingPoint<T> {
  day: Day;
  /** First day of the window. */
  from: Day;
  value: T | Gap;
  eventCount: number;
}

/** Days of which data tell: outside of them a value is a gap `outside-coverage`. */
export interface CoveredDays {
  from: Day;
  to: Day;
}

/**
 * Tension over a trailing window of `window` days, at each of `days` (ascending). A value depends on its day and
 * the window alone, so a coarser choice of days thins the line and changes no number. `daily` must reach back
 * `window − 1` days before the first of them.
 */
export function tensionSeries(
  daily: readonly DailySums[],
  days: readonly Day[],
  window: number,
  covered?: CoveredDays,
): TrailingPoint<Tension>[] {
  return trailing(daily, days, window, tensionIndex, covered);
}

/** The values of `tensionSeries` without their bands. */
export function tensionValues(
  daily: readonly DailySums[],
  days: readonly Day[],
  window: number,
  covered?: CoveredDays,
): TrailingPoint<number>[] {
  return trailing(daily, days, window, tensionValue, covered);
}

/** Mean sentiment over a trailing window, as `tensionSeries`. */
export function sentimentSeries(
  daily: readonly DailySums[],
  days: readonly Day[],
  window: number,
  covered?: CoveredDays,
): TrailingPoint<MeanSentiment>[] {
  return trailing(daily, days, window, meanSentiment, covered);
}

/** The days on which a line over these steps has its marks: the last day of each. */
export function marksOf(spans: readonly BucketSpan[]): Day[] {
  return spans.map((span) => span.to);
}

/** `count` days from `from` to `to`, equally spaced, both ends among them; fewer when the range is shorter. */
export function equallySpacedDays(from: Day, to: Day, count: number): Day[] {
  const start = toDayNumber(from);
  const length = toDayNumber(to) - start;
  const steps = Math.min(count - 1, length);
  if (steps <= 0) return [to];
  return Array.from({ length: steps + 1 }, (_, index) => toDay(start + Math.round((index * length) / steps)));
}

function trailing<T>(
  daily: readonly DailySums[],
  days: readonly Day[],
  window: number,
  measure: (sums: EventSums) => T | Gap,
  covered?: CoveredDays,
): TrailingPoint<T>[] {
  let first = 0;
  return days.map((day) => {
    const end = toDayNumber(day);
    const start = end - window + 1;
    while (first < daily.length && daily[first]!.day < start) first++;
    const sums = emptySums();
    for (let index = first; index < daily.length && daily[index]!.day <= end; index++) addDay(sums, daily[index]!);
    const value = measure(sums);
    const isOutside = covered && (day < covered.from || addDays(day, 1 - window) > covered.to);
    return {
      day,
      from: toDay(start),
      value: isGap(value) && sums.eventCount === 0 && isOutside ? gap("outside-coverage") : value,
      eventCount: sums.eventCount,
    };
  });
}

function addDay(sums: EventSums, day: DailySums): void {
  sums.eventCount += day.eventCount;
  sums.weight += day.weight;
  sums.conflict += day.conflict;
  sums.cooperation += day.cooperation;
  sums.signedWeight += day.signedWeight;
  sums.tonedCount += day.tonedCount;
  sums.tonedWeight += day.tonedWeight;
  sums.sentiment += day.sentiment;
  sums.sentimentSquares += day.sentimentSquares;
}
