/** A calendar day `YYYY-MM-DD` without a time zone. Strings sort as days do. */
export type Day = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_PER_DAY = 86_400_000;

/** Whether a value is a day that exists in the Gregorian calendar (`2025-02-30` is none). */
export function isDay(value: unknown): value is Day {
  if (typeof value !== "string") return false;
  const parts = DAY.exec(value);
  if (!parts) return false;
  const date = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  return date.toISOString().slice(0, 10) === value;
}

/** Days since 1970-01-01 (negative before). */
export function toDayNumber(day: Day): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_PER_DAY);
}

/** The day of a number of days since 1970-01-01. */
export function toDay(dayNumber: number): Day {
  return new Date(dayNumber * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return toDay(toDayNumber(day) + count);
}

/** How exactly a day is known. `published` means: not stated in the text, taken from the report's own date. */
export const DATE_PRECISIONS = ["day", "week", "month", "year", "published"] as const;

export type DatePrecision = (typeof DATE_PRECISIONS)[number];
