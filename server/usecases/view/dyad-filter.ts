import type { Dyad } from "@/lib/relations/dyad";
import type { EventFilter } from "@/lib/relations/event-filter";
import { membersOf } from "@/lib/relations/event-filter-groups";

/**
 * The filter narrowed to one dyad without changing which of its events pass: where a role is asked of `actors`, only
 * those of the two may play it that the filter lets be `actors`.
 */
export function dyadFilter(filter: EventFilter, { a, b }: Dyad): EventFilter {
  if (filter.role === "any") return { ...filter, actors: [a], with: [b] };
  const isIn = (codes: readonly string[], code: string) => codes.length === 0 || membersOf(codes).includes(code);
  const isActor = (code: string) => isIn(filter.actors, code);
  const isCounterpart = (code: string) => isIn(filter.with, code);
  const mayA = isActor(a) && isCounterpart(b);
  const mayB = isActor(b) && isCounterpart(a);
  if (mayA === mayB) return { ...filter, actors: [a, b], with: [a, b] };
  return mayA ? { ...filter, actors: [a], with: [b] } : { ...filter, actors: [b], with: [a] };
}
