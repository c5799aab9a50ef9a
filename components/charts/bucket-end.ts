import type { Bucket } from "@/lib/relations/event-filter";
import { addDays, toDayNumber, type Day } from "@/lib/relations/day";

/** The day after the last day of the bucket that holds `day`, as days since 1970-01-01. */
export function bucketEnd(day: Day, bucket: Bucket): number {
  if (bucket === "day") return toDayNumber(addDays(day, 1));
  if (bucket === "week") return toDayNumber(addDays(day, 7));
  const months = bucket === "month" ? 1 : bucket === "quarter" ? 3 : 12;
  const [year = 1970, month = 1] = day.split("-").map(Number);
  return Date.UTC(year, month - 1 + months, 1) / 86_400_000;
}
