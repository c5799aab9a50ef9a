import type { Mediation } from "@/lib/relations/mediation";
import type { ActorNames, NamedActor } from "@/lib/relations/named-actor";
import type { EventPage } from "@/lib/relations/event-page";
import type { ComparisonPeriods } from "@/lib/measures/comparison-periods";
import type { DyadSummary } from "@/lib/measures/dyad-summary";
import type { ChartModel } from "./chart-model";

/** All that a dyad's page shows; its charts share one time axis. */
export interface DyadPage {
  actorA: NamedActor;
  actorB: NamedActor;
  /** Absent when no event of the filter concerns the pair. */
  summary?: DyadSummary;
  /** The two periods that its change compares. */
  comparison?: ComparisonPeriods;
  tension: ChartModel;
  sentiment: ChartModel;
  composition: ChartModel;
  mediationLanes: ChartModel;
  coverage: ChartModel;
  mediations: Mediation[];
  events: EventPage;
  actorNames: ActorNames;
}
