import { GAP_REASONS, isGap } from "@/lib/relations/gap";
import { message, type Message } from "@/lib/relations/message";
import type { ChartPoint, ChartProvenance, ChartSeries } from "./chart-model";

/** Notes that any chart may need: how many marks have no value and why, reports counted, sample data. */
export function sharedNotes(series: readonly ChartSeries[], provenance: ChartProvenance): Message[] {
  const points = series.flatMap((one) => one.points);
  return [
    ...gapNotes(points),
    ...(provenance.countUnit === "reports" ? [message("measures.note.reports")] : []),
    ...(provenance.hasSample ? [message("measures.note.sample")] : []),
  ];
}

function gapNotes(points: readonly ChartPoint[]): Message[] {
  return GAP_REASONS.flatMap((reason) => {
    const count = points.filter(({ value }) => isGap(value) && value.reason === reason).length;
    return count > 0 ? [message(`measures.note.gap.${reason}`, { count })] : [];
  });
}
