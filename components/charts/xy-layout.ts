import type { ChartModel, ChartSeries } from "@/lib/charts/chart-model";
import { toDayNumber } from "@/lib/relations/day";
import { isGap } from "@/lib/relations/gap";
import { bucketEnd } from "./bucket-end";
import { axisDecimals, axisLabel } from "./chart-mark";
import type { ChartTexts } from "./chart-texts";
import { hasEndLabels, WIDE_CHART } from "./end-label-rule";
import { textWidth } from "./text-width";
import { timeScale, type TimeScale } from "./time-scale";
import { timeTicks, type TimeTick } from "./time-ticks";
import { truncateText, wrapText } from "./wrap-text";

const MILLISECONDS_PER_DAY = 86_400_000;
/** The last bucket may have begun a day ago: its bar reaches into the margin rather than be a hair. */
const LEAST_LAST_BAR = 8;
export const LABEL_SIZE = 12;

/** Margins that all charts over time share, so that their days stand under one another. */
export const TIME_LEFT = 44;
export const TIME_RIGHT_WIDE = 124;
export const TIME_RIGHT_NARROW = 18;

/** Where a drawing with two axes puts everything; pixels, y downwards. */
export interface XyLayout {
  width: number;
  height: number;
  plot: { left: number; top: number; width: number; height: number };
  /** Domain of the horizontal axis in milliseconds since 1970 (days) or positions of categories. */
  xDomain: [number, number];
  yDomain: [number, number];
  /** The days of a time axis. */
  time?: TimeScale;
  /** A point's place on the horizontal axis: the middle of its day, of its bucket for bars, or its category. */
  xValue: (x: string) => number;
  xOf: (value: number) => number;
  yOf: (value: number) => number;
  /** Ends of a bar in pixels. */
  barOf: (x: string) => { left: number; width: number };
  xTicks: TimeTick[];
  yTicks: { value: number; at: number; label: string }[];
  unit: string;
  endLabels: EndLabel[];
}

/** The name of a series at the end of its line. */
export interface EndLabel {
  series: ChartSeries;
  lines: string[];
  /** Middle of the text. */
  at: number;
  /** Where the line ends. */
  from: { x: number; y: number };
}

/** Lays out a chart of lines or bars in a box. */
export function xyLayout(model: ChartModel, width: number, height: number, texts: ChartTexts): XyLayout {
  if (model.y.kind !== "value") throw new RangeError(`${model.id}: ${model.kind} need an axis of values`);
  const { x, y } = model;
  const unit = texts.text(y.unit);
  const isBars = model.kind === "diverging-bars";
  const tickText = (value: number) => texts.number(isBars ? Math.abs(value) : value);
  const yTickWidth = Math.max(0, ...y.ticks.map((tick) => textWidth(tickText(tick), LABEL_SIZE)));
  const isWide = width >= WIDE_CHART;
  const left = Math.max(x.kind === "day" ? TIME_LEFT : 0, Math.ceil(yTickWidth) + 12);
  const right = x.kind === "day" ? (isWide ? TIME_RIGHT_WIDE : TIME_RIGHT_NARROW) : 12;
  const top = unit === "" ? 12 : 30;
  const plot = { left, top, width: Math.max(40, width - left - right), height: Math.max(40, height - top - 40) };

  const categories = x.kind === "category" ? x.categories.map((category) => category.id) : [];
  const day = (value: string) => toDayNumber(value) * MILLISECONDS_PER_DAY;
  const xDomain: [number, number] =
    x.kind === "day"
      ? [day(x.domain[0]), day(x.domain[1]) + MILLISECONDS_PER_DAY]
      : [-0.5, Math.max(0.5, categories.length - 0.5)];
  const lastDays = new Map(
    isBars ? model.series.flatMap((series) => series.points.map((point) => [point.x, point.until] as const)) : [],
  );
  const bounds = (id: string): [number, number] => {
    if (x.kind === "category") return [categories.indexOf(id) - 0.4, categories.indexOf(id) + 0.4];
    const until = lastDays.get(id);
    const end =
      until === undefined ? bucketEnd(id, x.bucket) * MILLISECONDS_PER_DAY : day(until) + MILLISECONDS_PER_DAY;
    return [Math.max(xDomain[0], day(id)), Math.max(Math.min(xDomain[1], end), day(id) + MILLISECONDS_PER_DAY / 2)];
  };
  const xOf = linear(xDomain, [plot.left, plot.left + plot.width]);
  const yOf = linear(y.domain, [plot.top + plot.height, plot.top]);
  const barOf = (id: string) => {
    const [start, end] = bounds(id).map(xOf) as [number, number];
    const gap = end - start > 6 ? 1 : 0;
    const width = Math.max(1.5, end - start - gap * 2);
    const isLast = end >= xOf(xDomain[1]) - 0.01;
    if (!isLast || x.kind !== "day") return { left: start + gap, width };
    const whole = xOf(bucketEnd(id, x.bucket) * MILLISECONDS_PER_DAY) - start - gap * 2;
    return { left: start + gap, width: Math.max(width, Math.min(LEAST_LAST_BAR, whole)) };
  };
  const xValue = (id: string) => {
    if (x.kind === "category") return categories.indexOf(id);
    if (!isBars) return day(id) + MILLISECONDS_PER_DAY / 2;
    const [start, end] = bounds(id);
    return (start + end) / 2;
  };
  const layout: XyLayout = {
    width,
    height,
    plot,
    xDomain,
    yDomain: y.domain,
    ...(x.kind === "day" && { time: timeScale(x.domain, plot.left, plot.width) }),
    xValue,
    xOf,
    yOf,
    barOf,
    xTicks:
      x.kind === "day"
        ? timeTicks(x.ticks, (tick) => xOf(day(tick) + MILLISECONDS_PER_DAY / 2), texts, LABEL_SIZE)
        : categoryTicks(model, categories, plot.width, xOf, texts),
    yTicks: y.ticks.map((value) => ({ value, at: yOf(value), label: tickText(value) })),
    unit,
    endLabels: [],
  };
  if (x.kind === "day" && hasEndLabels(model, width)) layout.endLabels = endLabels(model, layout, texts);
  return layout;
}

function categoryTicks(
  model: ChartModel,
  categories: string[],
  plotWidth: number,
  xOf: (value: number) => number,
  texts: ChartTexts,
): TimeTick[] {
  const room = plotWidth / Math.max(1, categories.length);
  return categories.map((id, index) => ({
    day: id,
    at: xOf(index),
    lines: wrapText(axisLabel(model.x, id, texts), Math.max(24, room - 6), LABEL_SIZE, 400, 2),
  }));
}

const LINE_HEIGHT = 14;

function endLabels(model: ChartModel, layout: XyLayout, texts: ChartTexts): EndLabel[] {
  const room = layout.width - layout.plot.left - layout.plot.width - 16;
  const labels = model.series.flatMap((series): EndLabel[] => {
    const last = series.points.findLast((point) => !isGap(point.value));
    if (!last || isGap(last.value)) return [];
    const value = texts.number(last.value, axisDecimals(model));
    const isAlone = model.series.length === 1;
    const lines = isAlone
      ? [value]
      : wrapText(texts.text(series.label), room, LABEL_SIZE, 600, 2).map((line) =>
          truncateText(line, room, LABEL_SIZE, 600),
        );
    const y = layout.yOf(last.value);
    return [{ series, lines, at: y, from: { x: layout.xOf(layout.xValue(last.x)), y } }];
  });
  spreadLabels(labels, layout.plot.top, layout.plot.top + layout.plot.height);
  return labels;
}

/** Moves labels apart so that none overlaps and all stay in the box, in the order of their lines. */
export function spreadLabels(labels: Pick<EndLabel, "at" | "lines">[], top: number, bottom: number): void {
  const sorted = [...labels].sort((one, other) => one.at - other.at);
  const half = (label: Pick<EndLabel, "lines">) => (label.lines.length * LINE_HEIGHT) / 2 + 1;
  let edge = top - 8;
  for (const label of sorted) {
    label.at = Math.max(label.at, edge + half(label));
    edge = label.at + half(label);
  }
  edge = bottom + 8;
  for (const label of sorted.reverse()) {
    label.at = Math.min(label.at, edge - half(label));
    edge = label.at - half(label);
  }
}

/**
 * Where a value of a domain lies in a range. The scales of d3 do the same in 19 kB, since Recharts takes all of them at
 * once and so no part of them can be left out.
 */
function linear([first, last]: readonly [number, number], [from, to]: readonly [number, number]) {
  return (value: number) => {
    const share = last === first ? 0.5 : (value - first) / (last - first);
    return from * (1 - share) + to * share;
  };
}
