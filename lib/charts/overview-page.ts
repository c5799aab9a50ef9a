import type { Day } from "@/lib/relations/day";
import type { Mediation } from "@/lib/relations/mediation";
import type { ActorNames } from "@/lib/relations/named-actor";
import type { RelationEvent } from "@/lib/relations/relation-event";
import type { DyadSummary } from "@/lib/measures/dyad-summary";
import type { KeyFigure } from "@/lib/measures/key-figure";
import type { ChartModel } from "./chart-model";

/** All that the overview shows. */
export interface OverviewPage {
  keyFigures: KeyFigure[];
  /** The two periods that "what changed" compares. */
  comparison?: { from: Day; to: Day; beforeFrom: Day; beforeTo: Day };
  deteriorated: DyadSummary[];
  improved: DyadSummary[];
  activeMediations: Mediation[];
  matrix: ChartModel;
  tension: ChartModel;
  sentiment: ChartModel;
  latestEvents: RelationEvent[];
  actorNames: ActorNames;
}
