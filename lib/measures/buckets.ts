import { toDay, toDayNumber, type Day } from "@/lib/relations/day";
import { BUCKETS, type Bucket } from "@/lib/relations/event-filter";
import { MAX_POINTS } from "./measure-constants";

/** One step of a time axis; both days inclusive and within the axis. */
export interface BucketSpan {
  from: Day;
  to: Day;
}

const SHORTEST_SPAN_FOR: readonly [Bucket, number][] = [
  ["day", 0],
  ["week", 190],
  ["month", 3 * 366],
  ["quarter", 15 * 366],
  ["year", 60 * 366],
];

/** The step that suits a range of days: days up to half a year, weeks to three years, then months, quarters, years. */
export function automaticBucket(from: Day, to: Day): Bucket {
  const days = toDayNumber(to) - toDayNumber(from) + 1;
  return SHORTEST_SPAN_FOR.findLast(([, shortest]) => days > shortest)?.[0] ?? "day";
}

/** The wanted step, or the next longer one that keeps a line within `MAX_POINTS` marks. */
export function boundedBucket(from: Day, to: Day, wanted: Bucket = automaticBucket(from, to)): Bucket {
  const days = toDayNumber(to) - toDayNumber(from) + 1;
  const lengths: Record<Bucket, number> = { day: 1, week: 7, month: 28, quarter: 90, year: 365 };
  return BUCKETS.slice(BUCKETS.indexOf(wanted)).find((bucket) => days / lengths[bucket] <= MAX_POINTS - 2) ?? "year";
}

/**
 * The steps from `from` to `to` in calendar bounds (ISO weeks begin on Monday); the first and the last are cut to
 * the range, so together they cover each of its days once.
 */
export function bucketSpans(from: Day, to: Day, bucket: Bucket): BucketSpan[] {
  const end = toDayNumber(to);
  const spans: BucketSpan[] = [];
  for (let start = toDayNumber(from); start <= end;) {
    const last = Math.min(lastDayOfBucket(start, bucket), end);
    spans.push({ from: toDay(start), to: toDay(last) });
    start = last + 1;
  }
  return spans;
}

function lastDayOfBucket(dayNumber: number, bucket: Bucket): number {
  if (bucket === "day") return dayNumber;
  // 1970-01-01 was a Thursday: day number 3 is a Sunday.
  if (bucket === "week") return dayNumber + ((((3 - dayNumber) % 7) + 7) % 7);
  const date = new Date(dayNumber * 86_400_000);
  const months = { month: 1, quarter: 3, year: 12 }[bucket];
  const nextMonth = (Math.floor(date.getUTCMonth() / months) + 1) * months;
  return Date.UTC(date.getUTCFullYear(), nextMonth, 1) / 86_400_000 - 1;
}
