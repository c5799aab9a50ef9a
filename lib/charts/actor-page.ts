import type { ActorSummary } from "@/lib/measures/actor-summary";
import type { MediationRecord } from "@/lib/measures/mediation-record";
import type { PartnerSummary } from "@/lib/measures/partner-summary";
import type { EventPage } from "@/lib/relations/event-page";
import type { Mediation } from "@/lib/relations/mediation";
import type { ActorNames } from "@/lib/relations/named-actor";
import type { ChartModel } from "./chart-model";

/** All that an actor's page shows. */
export interface ActorPage {
  summary: ActorSummary;
  aliases: string[];
  actsOn: PartnerSummary[];
  actedOnBy: PartnerSummary[];
  /** Counterparts with five events or more, in both directions: those of least and of most tension. */
  closest: PartnerSummary[];
  adversaries: PartnerSummary[];
  mediationsAsMediator: Mediation[];
  mediationsAsParty: Mediation[];
  record: MediationRecord;
  sentiment: ChartModel;
  composition: ChartModel;
  /** Absent where the filter asks for a side, which is no role. */
  roles?: ChartModel;
  events: EventPage;
  actorNames: ActorNames;
}
