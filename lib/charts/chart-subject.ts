import type { EventFilter } from "@/lib/relations/event-filter";
import type { ChartProvenance, DayAxis } from "./chart-model";

/** What all charts of a page over time share: the filter behind their marks, one axis, where the data come from. */
export interface ChartSubject {
  /** The filter of the marks; each mark narrows it. */
  filter: EventFilter;
  axis: DayAxis;
  provenance: ChartProvenance;
}
