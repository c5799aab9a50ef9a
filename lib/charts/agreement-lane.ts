import type { CompositionStep } from "@/lib/measures/composition-series";
import { message } from "@/lib/relations/message";
import type { ChartModel, ChartSeries } from "./chart-model";
import type { ChartSubject } from "./chart-subject";
import { eventQuery } from "./event-query";

const LANE = "agreements";

/**
 * The lanes of mediations with one more for agreements: a mark for each step with events of type AGREE between the
 * two; its value is their number. The same lanes when there are none.
 */
export function withAgreementLane(
  lanes: ChartModel,
  { filter }: ChartSubject,
  steps: readonly Pick<CompositionStep, "from" | "to" | "eventCount">[],
): ChartModel {
  const signed = steps.filter(({ eventCount }) => eventCount > 0);
  if (signed.length === 0 || lanes.y.kind !== "category") return lanes;
  const label = message("relations.agreements.lane");
  const series: ChartSeries = {
    id: LANE,
    label,
    tone: "highlight-2",
    points: signed.map(({ from, to, eventCount }) => ({
      x: from,
      until: to,
      y: LANE,
      value: eventCount,
      glyph: "agreement",
      eventCount,
      eventQuery: eventQuery(filter, { type: ["AGREE"], from, to }),
    })),
  };
  return {
    ...lanes,
    y: { kind: "category", categories: [...lanes.y.categories, { id: LANE, label }] },
    series: [...lanes.series, series],
    notes: [message("relations.agreements.note"), ...lanes.notes],
  };
}
