import { toDay, toDayNumber, type Day } from "@/lib/relations/day";

/** Where days stand on a horizontal axis; pixels. Each day is a stretch, its marks stand in its middle. */
export interface TimeScale {
  left: number;
  width: number;
  domain: readonly [Day, Day];
  startOf: (day: Day) => number;
  middleOf: (day: Day) => number;
  endOf: (day: Day) => number;
  /** The day at a place, the nearest of the axis for one outside of it. */
  dayAt: (x: number) => Day;
}

/** The scale of an axis from the start of its first day to the end of its last. */
export function timeScale(domain: readonly [Day, Day], left: number, width: number): TimeScale {
  const [first, last] = domain.map(toDayNumber) as [number, number];
  const perDay = width / (last - first + 1);
  const at = (number: number) => left + (number - first) * perDay;
  return {
    left,
    width,
    domain,
    startOf: (day) => at(toDayNumber(day)),
    middleOf: (day) => at(toDayNumber(day) + 0.5),
    endOf: (day) => at(toDayNumber(day) + 1),
    dayAt: (x) => toDay(Math.max(first, Math.min(last, first + Math.floor((x - left) / perDay)))),
  };
}
