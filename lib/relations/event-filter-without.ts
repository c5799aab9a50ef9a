import { EMPTY_FILTER, type EventFilter } from "./event-filter";
import type { RelaxablePart } from "./relaxation";

const FIELDS: Record<Exclude<RelaxablePart, "query" | "state">, readonly (keyof EventFilter)[]> = {
  actors: ["actors"],
  with: ["with"],
  role: ["role"],
  type: ["type", "quad"],
  period: ["from", "to"],
  sources: ["dataset", "publisher"],
  modality: ["modality"],
  review: ["review"],
};

/** The filter without one of its parts; the same filter where the part is not the filter's, or is open. */
export function filterWithout(filter: EventFilter, part: RelaxablePart): EventFilter {
  if (part === "query" || part === "state" || !hasPart(filter, part)) return filter;
  const { from, to, ...undated } = filter;
  if (part === "period") return undated;
  const open = Object.fromEntries(FIELDS[part].map((field) => [field, EMPTY_FILTER[field]]));
  return { ...undated, ...(from && { from }), ...(to && { to }), ...open };
}

/** Whether the filter says anything about a part. */
export function hasPart(filter: EventFilter, part: RelaxablePart): boolean {
  if (part === "query" || part === "state") return false;
  return FIELDS[part].some((field) => {
    const value = filter[field];
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== EMPTY_FILTER[field];
  });
}
