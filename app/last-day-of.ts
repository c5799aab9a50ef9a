import type { Day } from "@/lib/relations/day";

/** The last day of a chart's axis, with which a new note on it begins; empty where the axis has no days. */
export function lastDayOf({ x }: { x: { kind: "day"; domain: [Day, Day] } | { kind: "category" } }): Day {
  return x.kind === "day" ? x.domain[1] : "";
}
