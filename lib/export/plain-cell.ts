import type { ChartTable } from "@/lib/charts/chart-table";
import { isGap } from "@/lib/relations/gap";
import type { Message } from "@/lib/relations/message";

/** Marks and isolates of direction (Unicode UAX #9), which a sentence needs and a cell does not. */
const DIRECTION_SIGNS = /[\u200e\u200f\u2066-\u2069]/g;

/**
 * A cell of a chart's table for a file: a number with at most six decimals, words in the language of `text` without
 * invisible signs of direction, so that they are found and joined, null for a gap.
 */
export function plainCell(
  cell: ChartTable["rows"][number][number],
  text: (message: Message) => string,
): string | number | null {
  if (typeof cell === "number") return sixDecimals(cell);
  if (typeof cell === "string") return cell;
  return isGap(cell) ? null : text(cell).replace(DIRECTION_SIGNS, "");
}

/** A number with at most six decimals, which no file has more of; never −0. */
export function sixDecimals(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}
