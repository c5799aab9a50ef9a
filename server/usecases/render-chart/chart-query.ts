import type { ChartId } from "@/lib/charts/chart-directory";
import type { EventFilter } from "@/lib/relations/event-filter";

/** A chart that is asked for: the filter and the values of its own parameters, each of a form that it takes. */
export interface ChartQuery {
  id: ChartId;
  filter: EventFilter;
  own: Readonly<Record<string, string>>;
}
