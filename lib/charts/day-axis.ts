import { toDay, toDayNumber, type Day } from "@/lib/relations/day";
import type { Bucket } from "@/lib/relations/event-filter";
import type { DayAxis } from "./chart-model";

const MAX_TICKS = 9;
const DAY_STEPS = [1, 2, 7, 14];
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];

/** A time axis over both days, with its ticks at round days: Mondays, first days of months, of years. */
export function dayAxis(from: Day, to: Day, bucket: Bucket): DayAxis {
  return { kind: "day", domain: [from, to], ticks: roundDays(from, to), bucket };
}

/** Round days from `from` to `to`, at most nine, never none for a range that holds a month's first day. */
export function roundDays(from: Day, to: Day): Day[] {
  const start = toDayNumber(from);
  const length = toDayNumber(to) - start + 1;
  const dayStep = DAY_STEPS.find((step) => length / step <= MAX_TICKS);
  if (dayStep !== undefined) {
    // 1970-01-05 was a Monday: weeks begin there.
    const offset = dayStep >= 7 ? (((4 - start) % dayStep) + dayStep) % dayStep : 0;
    const ticks: Day[] = [];
    for (let day = start + offset; day < start + length; day += dayStep) ticks.push(toDay(day));
    return ticks;
  }
  const monthStep = MONTH_STEPS.find((step) => length / (step * 30.4) <= MAX_TICKS - 1) ?? MONTH_STEPS.at(-1)!;
  const [year, month] = from.split("-").map(Number) as [number, number];
  const ticks: Day[] = [];
  for (let count = Math.ceil((year * 12 + month - 1) / monthStep) * monthStep; ; count += monthStep) {
    const tick = `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}-01`;
    if (tick > to) return ticks;
    if (tick >= from) ticks.push(tick);
  }
}
