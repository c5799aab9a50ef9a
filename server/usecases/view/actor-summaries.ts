import type { ActorSums } from "@/lib/cube/actor-sums";
import type { ActorSummary } from "@/lib/measures/actor-summary";
import { gap, type Gap } from "@/lib/relations/gap";
import { namedActor } from "./actor-names";
import type { RelationView } from "./open-view";

/** The row of an actor; counts are of events, each once, whatever the filter counts. */
export function summariseActor(view: RelationView, sums: ActorSums, mediationCount: number): ActorSummary {
  return {
    actor: namedActor(view.index, sums.actor),
    eventCount: sums.eventCount,
    actsCount: sums.actsCount,
    receivesCount: sums.receivesCount,
    mediationCount,
    sentimentGiven: meanOf(sums.sentimentGiven, sums.tonedActs, sums.actsCount),
    sentimentReceived: meanOf(sums.sentimentReceived, sums.tonedReceives, sums.receivesCount),
  };
}

function meanOf(sum: number, tonedCount: number, eventCount: number): number | Gap {
  if (eventCount === 0) return gap("no-events");
  return tonedCount === 0 ? gap("no-sentiment") : sum / tonedCount;
}
