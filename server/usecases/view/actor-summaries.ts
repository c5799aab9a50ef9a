import type { ActorSums } from "@/lib/cube/actor-sums";
import type { ActorSummary } from "@/lib/measures/actor-summary";
import { gap } from "@/lib/relations/gap";
import type { Mediation } from "@/lib/relations/mediation";
import { namedActor } from "./actor-names";
import type { RelationView } from "./open-view";

/** The row of an actor; counts are of events, each once, whatever the filter counts. */
export function summariseActor(view: RelationView, sums: ActorSums, mediations: readonly Mediation[]): ActorSummary {
  return {
    actor: namedActor(view.index, sums.actor),
    eventCount: sums.eventCount,
    actsCount: sums.actsCount,
    receivesCount: sums.receivesCount,
    mediationCount: mediations.filter((mediation) => mediation.mediators.includes(sums.actor)).length,
    sentimentGiven: sums.actsCount > 0 ? sums.sentimentGiven / sums.actsCount : gap("no-events"),
    sentimentReceived: sums.receivesCount > 0 ? sums.sentimentReceived / sums.receivesCount : gap("no-events"),
  };
}
