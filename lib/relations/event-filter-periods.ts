import { addDays, toDayNumber, type Day } from "./day";

/** A period that is chosen by one click; `days` before the end of the data, its year, or all. */
export interface PeriodPreset {
  id: "last7" | "last30" | "last90" | "last365" | "year" | "all";
  from?: Day;
  to?: Day;
}

const LENGTHS = [7, 30, 90, 365] as const;

/**
 * The periods that end with the data. They are days, both included, and stand as days in the address, so that a shared
 * view stays the same when data are added.
 */
export function periodPresets(coverage: { from: Day; to: Day }): PeriodPreset[] {
  return [
    ...LENGTHS.map((days) => ({ id: `last${days}` as const, from: addDays(coverage.to, 1 - days), to: coverage.to })),
    { id: "year", from: `${coverage.to.slice(0, 4)}-01-01`, to: coverage.to },
    { id: "all" },
  ];
}

/** Number of days from the first to the last, both included. */
export function periodLength(from: Day, to: Day): number {
  return toDayNumber(to) - toDayNumber(from) + 1;
}
