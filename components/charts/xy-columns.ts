import type { ChartModel } from "@/lib/charts/chart-model";
import { isGap, type GapReason } from "@/lib/relations/gap";
import type { ChartMark } from "./chart-mark";

/** All marks at one place of the horizontal axis, in the order of the series. */
export interface XyColumn {
  x: string;
  marks: ChartMark[];
  /** Why nothing stands here, when no series has a value and all say the same. */
  missing?: GapReason;
}

/** The columns of a chart in the order of its horizontal axis. */
export function xColumns(model: ChartModel): XyColumn[] {
  const columns = new Map<string, ChartMark[]>();
  for (const series of model.series) {
    for (const point of series.points) {
      const marks = columns.get(point.x);
      if (marks) marks.push({ series, point });
      else columns.set(point.x, [{ series, point }]);
    }
  }
  const order =
    model.x.kind === "category"
      ? model.x.categories.map((category) => category.id).filter((id) => columns.has(id))
      : [...columns.keys()].sort();
  return order.map((x) => {
    const marks = columns.get(x) ?? [];
    const reasons = new Set(marks.map(({ point }) => (isGap(point.value) ? point.value.reason : undefined)));
    const [missing] = reasons;
    return { x, marks, ...(reasons.size === 1 && missing !== undefined && { missing }) };
  });
}
