import type { GoBetween } from "@/lib/measures/go-between";
import type { NamedActor } from "@/lib/relations/named-actor";
import type { ChartModel } from "./chart-model";

/** One step of a path: who mediates for whom, and the query of the events that tell it, where one can ask for them. */
export interface ShownPathStep {
  from: NamedActor;
  to: NamedActor;
  ties: { mediator: NamedActor; party: NamedActor; eventCount: number; eventQuery?: string }[];
}

/** What lies between two parties. */
export interface BetweenPage {
  parties: readonly [NamedActor, NamedActor];
  tried: GoBetween[];
  could: GoBetween[];
  /** The strongest of the shortest ways from one to the other over who has mediated for whom. */
  paths: ShownPathStep[][];
  /** How many ways of that length there are in all. */
  pathCount: number;
}

/** What the page of the network shows. */
export interface NetworkPage {
  model: ChartModel;
  between?: BetweenPage;
}
