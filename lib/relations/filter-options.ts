import type { Day } from "./day";
import type { Dataset } from "./dataset";
import type { NamedActor } from "./named-actor";

/** What the controls of the filter sentence offer of what occurs in the store. */
export interface FilterOptions {
  /** Those with the most events, and those that the filter names. */
  actors: (NamedActor & { eventCount: number; aliases: string[] })[];
  /** All that could be offered. */
  actorCount: number;
  datasets: (Dataset & { eventCount: number })[];
  publishers: { name: string; documentCount: number }[];
  /** First and last event day of all data; absent when the store is empty. */
  coverage?: { from: Day; to: Day };
}
