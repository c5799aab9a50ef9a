import { strict } from "chrono-node/en";
import { isDay, type Day } from "@/lib/relations/day";

/** The first full date (day, month and year) that a text names, or undefined; relative days are none. */
export function toDayOfText(text: string): Day | undefined {
  const iso = /^\s*(\d{4}-\d{2}-\d{2})(?![\d-])/.exec(text)?.[1];
  if (isDay(iso)) return iso;
  for (const { start } of strict.parse(text)) {
    if (!(["year", "month", "day"] as const).every((part) => start.isCertain(part))) continue;
    const [year, month, day] = [start.get("year"), start.get("month"), start.get("day")] as [number, number, number];
    const found = [String(year).padStart(4, "0"), ...[month, day].map((part) => String(part).padStart(2, "0"))].join(
      "-",
    );
    if (isDay(found)) return found;
  }
  return undefined;
}
