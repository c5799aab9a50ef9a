import type { ChartTable } from "@/lib/charts/chart-table";
import { isGap } from "@/lib/relations/gap";
import type { Message } from "@/lib/relations/message";

/** A cell of a chart's table for a file: a number with at most six decimals, words in the language of `text`, null for a gap. */
export function plainCell(
  cell: ChartTable["rows"][number][number],
  text: (message: Message) => string,
): string | number | null {
  if (typeof cell === "number") return sixDecimals(cell);
  if (typeof cell === "string") return cell;
  return isGap(cell) ? null : text(cell);
}

/** A number with at most six decimals, which no file has more of; never −0. */
export function sixDecimals(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}
