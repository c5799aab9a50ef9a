import type { ActorCode } from "./actor-code";
import type { EventFilter } from "./event-filter";

/** The actors that a filter names on either side. */
export function namedActors(filter: Pick<EventFilter, "actors" | "with">): ActorCode[] {
  return [...new Set([...filter.actors, ...filter.with])];
}
