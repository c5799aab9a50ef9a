import type { EventPage } from "@/lib/relations/event-page";
import type { Mediation } from "@/lib/relations/mediation";
import type { ActorNames } from "@/lib/relations/named-actor";
import type { ChartModel } from "./chart-model";

/** All that a mediation's page shows. */
export interface MediationPage {
  mediation: Mediation;
  timeline: ChartModel;
  /** Events of the parties' dyads from 90 days before the first step to 90 days after the last. */
  events: EventPage;
  actorNames: ActorNames;
}
