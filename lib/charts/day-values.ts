import type { Day } from "@/lib/relations/day";

/**
 * A day as values of a message, its day, month (1 … 12) and year apart, so that each language words and orders them:
 * `dayValues("from", "2025-10-01")` is `{ fromDay: "1", fromMonth: "10", fromYear: "2025" }`.
 */
export function dayValues(prefix: string, day: Day): Record<string, string> {
  const [year, month, date] = day.split("-") as [string, string, string];
  return {
    [`${prefix}Day`]: String(Number(date)),
    [`${prefix}Month`]: String(Number(month)),
    [`${prefix}Year`]: String(Number(year)),
  };
}
