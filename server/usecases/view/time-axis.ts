import { dayAxis } from "@/lib/charts/day-axis";
import type { DayAxis } from "@/lib/charts/chart-model";
import { boundedBucket, bucketSpans, type BucketSpan } from "@/lib/measures/buckets";
import type { Day } from "@/lib/relations/day";
import { FIRST_FILTER_DAY, LAST_FILTER_DAY, type EventFilter } from "@/lib/relations/event-filter";

/** A time axis with its steps. */
export interface SteppedAxis {
  axis: DayAxis;
  spans: BucketSpan[];
}

/**
 * The axis of a page: the filter's days, and where it leaves them open those of `data`. Without either, an axis of
 * one day with no steps, for charts that say that there is nothing.
 */
export function timeAxis(filter: EventFilter, data: { from: Day; to: Day } | undefined): SteppedAxis {
  const from = withinAxis(filter.from ?? earlier(data?.from, filter.to));
  const to = withinAxis(filter.to ?? later(data?.to, filter.from));
  if (!from || !to) return { axis: dayAxis("1970-01-01", "1970-01-01", "day"), spans: [] };
  const bucket = boundedBucket(from, to, filter.bucket);
  return { axis: dayAxis(from, to, bucket), spans: data ? bucketSpans(from, to, bucket) : [] };
}

function earlier(one: Day | undefined, other: Day | undefined): Day | undefined {
  return one && other ? (one < other ? one : other) : (one ?? other);
}

function later(one: Day | undefined, other: Day | undefined): Day | undefined {
  return one && other ? (one > other ? one : other) : (one ?? other);
}

/** A text may tell of any year; steps of a year over thousands of them would be more marks than can be drawn. */
function withinAxis(day: Day | undefined): Day | undefined {
  if (day === undefined) return undefined;
  return day < FIRST_FILTER_DAY ? FIRST_FILTER_DAY : day > LAST_FILTER_DAY ? LAST_FILTER_DAY : day;
}
