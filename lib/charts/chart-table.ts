import type { Gap } from "@/lib/relations/gap";
import type { Message } from "@/lib/relations/message";

/** The table twin of a chart: the same numbers in rows; the CSV is this table. */
export interface ChartTable {
  columns: { id: string; label: Message }[];
  rows: (string | number | Gap | Message)[][];
}
