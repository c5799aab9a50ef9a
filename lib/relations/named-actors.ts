import type { ActorCode } from "./actor-code";
import type { EventFilter } from "./event-filter";
import { membersOf } from "./event-filter-groups";

/** The actors that a filter names on either side, by themselves or as members of a group. */
export function namedActors(filter: Pick<EventFilter, "actors" | "with">): ActorCode[] {
  return [...new Set(membersOf([...filter.actors, ...filter.with]))];
}
