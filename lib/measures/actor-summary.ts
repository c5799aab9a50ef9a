import type { NamedActor } from "@/lib/relations/named-actor";
import type { Gap } from "@/lib/relations/gap";

/** One row of the actors table. */
export interface ActorSummary {
  actor: NamedActor;
  /** Distinct events in which it takes part in any dyad. */
  eventCount: number;
  /** Distinct events in which it acts / is acted on (a reciprocal act counts in both). */
  actsCount: number;
  receivesCount: number;
  mediationCount: number;
  /** Mean sentiment of its acts towards others, and of others' towards it, −1 … +1. */
  sentimentGiven: number | Gap;
  sentimentReceived: number | Gap;
}
