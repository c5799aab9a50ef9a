import { addDays, isDay, type Day } from "@/lib/relations/day";

/**
 * The first or last day that a dictionary's date means: `2024` is 1 January or 31 December, `2024-02` the first or
 * last of the month. Undefined for an empty or malformed cell.
 */
export function parseLexiconDay(cell: string, edge: "first" | "last"): Day | undefined {
  const value = cell.trim();
  if (isDay(value)) return value;
  const year = /^(\d{4})$/.exec(value)?.[1];
  if (year) return edge === "first" ? `${year}-01-01` : `${year}-12-31`;
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  if (!month) return undefined;
  const first = `${month[1]}-${month[2]}-01`;
  if (!isDay(first)) return undefined;
  if (edge === "first") return first;
  const next = month[2] === "12" ? `${Number(month[1]) + 1}-01-01` : `${month[1]}-${pad(Number(month[2]) + 1)}-01`;
  return addDays(next, -1);
}

const pad = (value: number) => String(value).padStart(2, "0");
