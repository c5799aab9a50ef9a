import { parseDayCell, type DayHints, type DayOfCell } from "./parse-day-cell";

const MOST_DAYS = 50_000;

/** Reads cells as `parseDayCell` does, each text once: rows repeat their days. */
export function dayReader(hints?: DayHints): (cell: string) => DayOfCell | undefined {
  const days = new Map<string, DayOfCell | undefined>();
  return (cell) => {
    const known = days.get(cell);
    if (known !== undefined || days.has(cell)) return known;
    if (days.size >= MOST_DAYS) days.clear();
    const day = parseDayCell(cell, hints);
    days.set(cell, day);
    return day;
  };
}
