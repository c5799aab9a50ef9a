import type { Day } from "@/lib/relations/day";
import type { DayOfCell } from "../parse-day-cell";

/**
 * Items of one of GED's lists: `;` parts them, but not inside quotes that enclose an item
 * (`"Office A,2013-01-03,One; two";"Office B,…"`). Marks of the search engine (`[highlight color=11]…[/highlight]`)
 * and surplus blanks are taken away; empty items and repeats are left out.
 */
export function sourceItems(cell: string): string[] {
  if (cell === "") return [];
  if (!/[;"[]|\s\s/.test(cell)) return [cell];
  const parts = cell.startsWith('"') ? cell.split(/(?<=");(?=")/) : cell.split(";");
  const items = parts
    .map((part) =>
      part
        .trim()
        .replace(/^"(.*)"$/s, "$1")
        .replaceAll('""', '"'),
    )
    .map((part) =>
      part
        .replace(/\[\/?highlight[^\]]*\]/g, "")
        .replace(/\s+/g, " ")
        .trim(),
    );
  return [...new Set(items.filter((item) => item !== ""))];
}

/** The earliest day of a list of source dates, or undefined when it holds none. */
export function earliestDay(cell: string, dayOf: (cell: string) => DayOfCell | undefined): Day | undefined {
  let earliest: Day | undefined;
  for (const part of cell.split(";")) {
    const found = dayOf(part.trim());
    if (found?.precision === "day" && (earliest === undefined || found.day < earliest)) earliest = found.day;
  }
  return earliest;
}
