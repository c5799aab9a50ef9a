import type { ActorNames } from "./named-actor";
import type { RelationEvent } from "./relation-event";

/** One page of a list of events, newest first, with exact totals for the filter. */
export interface EventPage {
  events: RelationEvent[];
  totalEventCount: number;
  totalReportCount: number;
  /** Opaque; absent on the last page. */
  nextCursor?: string;
  actorNames: ActorNames;
}
