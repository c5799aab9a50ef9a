import { addDays, type Day } from "@/lib/relations/day";
import type { ChartModel, ChartPoint } from "./chart-model";

/** First and last day, both inclusive, of one place on a time axis where a cursor can stand. */
export interface DaySpan {
  from: Day;
  to: Day;
}

/**
 * The steps of a chart over days in their order: those of its bars, or, for lines, the days after one mark up to the
 * next. Lanes have none of their own. Charts of one axis give the same step for the same day.
 */
export function daySpans(model: ChartModel): DaySpan[] {
  if (model.x.kind !== "day") return [];
  const points = model.series.flatMap((series) => series.points);
  if (model.kind === "diverging-bars") {
    const steps = new Map(points.map(({ x, until = x }) => [x, { from: x, to: until }]));
    return [...steps.values()].sort(byFirstDay);
  }
  if (model.kind !== "lines") return [];
  const days = [...new Set(points.map(({ x }) => x))].sort();
  const start = model.x.domain[0];
  return days.map((to, index) => {
    const before = days[index - 1];
    return { from: before === undefined ? (start < to ? start : to) : addDays(before, 1), to };
  });
}

/** The marks of a chart over days that tell of `day`, with the names of their series; gaps are among them. */
export function marksAtDay(model: ChartModel, day: Day): { series: ChartModel["series"][number]; point: ChartPoint }[] {
  if (model.kind === "lines") {
    const step = daySpans(model).find(({ from, to }) => from <= day && day <= to);
    return model.series.flatMap((series) =>
      series.points.filter(({ x }) => x === step?.to).map((point) => ({ series, point })),
    );
  }
  return model.series.flatMap((series) =>
    series.points.filter(({ x, until = x }) => x <= day && day <= until).map((point) => ({ series, point })),
  );
}

function byFirstDay(one: DaySpan, other: DaySpan): number {
  return one.from < other.from ? -1 : 1;
}
