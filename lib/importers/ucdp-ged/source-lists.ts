import type { Day } from "@/lib/relations/day";
import type { DayOfCell } from "../parse-day-cell";

/**
 * Items of one of GED's lists: `;` parts them, but not inside quotes that enclose an item
 * (`"Office A,2013-01-03,One; two";"Office B,…"`). Marks of the search engine (`[highlight color=11]…[/highlight]`)
 * and surplus blanks are taken away; empty items and repeats are left out.
 */
export function sourceItems(cell: string): string[] {
  if (cell === "") return [];
  if (!/[;"[]|  /.test(cell)) return [cell];
  const items: string[] = [];
  for (const part of cell.startsWith('"') ? cell.split(/(?<=");(?=")/) : cell.split(";")) {
    const item = plainItem(part.trim());
    if (item !== "" && !items.includes(item)) items.push(item);
  }
  return items;
}

function plainItem(part: string): string {
  let item = part.length > 1 && part.startsWith('"') && part.endsWith('"') ? part.slice(1, -1) : part;
  if (item.includes('""')) item = item.replaceAll('""', '"');
  if (item.includes("[")) item = item.replace(/\[\/?highlight[^\]]*\]/g, "");
  return item.includes("  ") ? item.replace(/\s+/g, " ").trim() : item.trim();
}

/** The earliest day of a list of source dates, or undefined when it holds none. */
export function earliestDay(cell: string, dayOf: (cell: string) => DayOfCell | undefined): Day | undefined {
  if (!cell.includes(";")) return onlyDay(dayOf(cell));
  let earliest: Day | undefined;
  for (const part of cell.split(";")) {
    const day = onlyDay(dayOf(part.trim()));
    if (day !== undefined && (earliest === undefined || day < earliest)) earliest = day;
  }
  return earliest;
}

function onlyDay(found: DayOfCell | undefined): Day | undefined {
  return found?.precision === "day" ? found.day : undefined;
}
