import { useFormatter } from "next-intl";
import type { Day } from "@/lib/relations/day";

/** Writes a day as `1 Oct 2025`, in no time zone. */
export function useDayText(): (day: Day) => string {
  const format = useFormatter();
  return (day) =>
    format
      .dateTime(new Date(`${day}T00:00:00Z`), { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" })
      .replace("Sept ", "Sep ");
}
