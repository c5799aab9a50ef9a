import type { Dyad } from "@/lib/relations/dyad";
import type { Mediation } from "@/lib/relations/mediation";
import type { ActorNames } from "@/lib/relations/named-actor";
import type { RelationEvent } from "@/lib/relations/relation-event";
import type { ComparisonPeriods } from "@/lib/measures/comparison-periods";
import type { DyadSummary } from "@/lib/measures/dyad-summary";
import type { KeyFigure } from "@/lib/measures/key-figure";
import type { ChartModel } from "./chart-model";

/** All that the overview shows. */
export interface OverviewPage {
  keyFigures: KeyFigure[];
  /** The two periods that "what changed" compares. */
  comparison?: ComparisonPeriods;
  deteriorated: DyadSummary[];
  improved: DyadSummary[];
  /** The largest moves that no verdict names; each has `uncalled`. */
  uncalled: DyadSummary[];
  /** The latest of the mediations that are under way; the key figures count all. */
  activeMediations: Mediation[];
  matrix: ChartModel;
  /** The pairs of the lines, and the most eventful ones that may be chosen instead. */
  lines: { shown: Dyad[]; candidates: Dyad[] };
  tension: ChartModel;
  sentiment: ChartModel;
  composition: ChartModel;
  latestEvents: RelationEvent[];
  actorNames: ActorNames;
}
