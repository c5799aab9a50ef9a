import { toDay, toDayNumber, type Day } from "@/lib/relations/day";
import type { EventFilter } from "@/lib/relations/event-filter";

/** A period and the one of equal length just before it; all days inclusive. */
export interface ComparisonPeriods {
  from: Day;
  to: Day;
  beforeFrom: Day;
  beforeTo: Day;
}

/**
 * What "change" compares: the filter's period where it has a first day, else the last `window` days up to its last
 * day or the end of the data, each with the period of equal length before it. `lastDate` is the last day of data.
 */
export function comparisonPeriods(
  filter: Pick<EventFilter, "from" | "to" | "window">,
  lastDate: Day,
): ComparisonPeriods {
  const latest = filter.to ?? (filter.from && filter.from > lastDate ? filter.from : lastDate);
  const end = toDayNumber(latest);
  const start = filter.from ? toDayNumber(filter.from) : end - filter.window + 1;
  const length = end - start + 1;
  return { from: toDay(start), to: toDay(end), beforeFrom: toDay(start - length), beforeTo: toDay(start - 1) };
}
