import type { ChartModel, ChartPoint, ChartSeries } from "@/lib/charts/chart-model";
import { bucketSpans } from "@/lib/measures/buckets";
import { isGap } from "@/lib/relations/gap";
import { toDayNumber } from "@/lib/relations/day";
import { message } from "@/lib/relations/message";
import type { ChartTexts } from "@/components/charts/chart-texts";
import { LIGHT_PALETTE } from "@/components/charts/palette";
import { seriesStyle } from "@/components/charts/series-style";
import { signedValue } from "@/components/charts/stacked-bars";
import { toneColour } from "@/components/charts/tone-colour";
import { xColumns } from "@/components/charts/xy-columns";

/** 1970-01-01 as spreadsheets and slides count days, from 1899-12-30 on (ECMA-376, 1900 date system). */
const EPOCH_DATE = 25_569;

/** A chart that a program for slides draws itself, with the numbers in it. */
export interface NativeChart {
  kind: "line" | "bar";
  /** Places along the horizontal axis: for lines the days as numbers of spreadsheets, for bars words. */
  labels: (string | number)[];
  series: NativeSeries[];
}

/** One row of numbers, a place without one is a gap. */
export interface NativeSeries {
  name: string;
  values: (number | undefined)[];
  /** Six hexadecimal digits. */
  colour: string;
  dash: "solid" | "dash" | "sysDot" | "lgDashDot" | "lgDash" | "sysDashDot";
  /** In points. */
  width: number;
  marker: "circle" | "square" | "triangle" | "diamond" | "x" | "none";
  /** An end of a band, which the legend leaves out. */
  isBandEnd: boolean;
}

const DASHES: Partial<Record<ChartSeries["tone"], NativeSeries["dash"]>> = {
  "highlight-2": "dash",
  "highlight-3": "sysDot",
  "highlight-4": "lgDashDot",
  "highlight-5": "lgDash",
  "highlight-6": "sysDashDot",
};

const MARKERS = {
  circle: "circle",
  square: "square",
  triangle: "triangle",
  diamond: "diamond",
  cross: "x",
  ring: "circle",
} as const;

/**
 * The numbers of a chart of lines or bars as a native chart; undefined for other kinds. Conflict hangs below zero, as in
 * the drawing; the ends of a band are lines of their own.
 */
export function nativeChart(model: ChartModel, texts: ChartTexts): NativeChart | undefined {
  if (model.kind !== "lines" && model.kind !== "diverging-bars") return undefined;
  const places = placesOf(model);
  if (places.length === 0) return undefined;
  if (model.kind === "diverging-bars") {
    return {
      kind: "bar",
      labels: places.map((x) => placeWords(model, x, texts)),
      series: model.series.map((series) => row(series, places, texts, (point) => signed(series, point))),
    };
  }
  return {
    kind: "line",
    labels: places.map((day) => EPOCH_DATE + toDayNumber(day)),
    series: model.series.flatMap((series) => [
      row(series, places, texts, plain),
      ...(["low", "high"] as const).flatMap((end) =>
        series.points.some((point) => point[end] !== undefined) ? [bandEnd(series, places, texts, end)] : [],
      ),
    ]),
  };
}

/** Places with marks; of bars over time also the steps between them without one, so that time runs evenly. */
function placesOf(model: ChartModel): string[] {
  const { kind, x } = model;
  const marked = xColumns(model).map((column) => column.x);
  if (kind !== "diverging-bars" || x.kind !== "day" || marked.length === 0) return marked;
  const steps = bucketSpans(...x.domain, x.bucket).map(({ from }) => from);
  return [...new Set([...steps, ...marked])].sort();
}

function row(
  series: ChartSeries,
  places: readonly string[],
  texts: ChartTexts,
  valueOf: (point: ChartPoint) => number | undefined,
): NativeSeries {
  const byPlace = new Map(series.points.map((point) => [point.x, valueOf(point)]));
  const { dot, strokeWidth } = seriesStyle(series.tone);
  return {
    name: texts.text(series.label),
    values: places.map((x) => byPlace.get(x)),
    colour: toneColour(series.tone, LIGHT_PALETTE).slice(1).toUpperCase(),
    dash: DASHES[series.tone] ?? "solid",
    width: strokeWidth,
    marker: MARKERS[dot],
    isBandEnd: false,
  };
}

function bandEnd(series: ChartSeries, places: readonly string[], texts: ChartTexts, end: "low" | "high"): NativeSeries {
  return {
    ...row(series, places, texts, (point) => (isGap(point.value) ? undefined : point[end])),
    name: `${texts.text(series.label)}: ${texts.text(message(`measures.column.${end}`))}`,
    dash: "sysDot",
    width: 0.75,
    marker: "none",
    isBandEnd: true,
  };
}

function plain({ value }: ChartPoint): number | undefined {
  return isGap(value) ? undefined : value;
}

function signed(series: ChartSeries, { value }: ChartPoint): number | undefined {
  return isGap(value) ? undefined : signedValue(series, value);
}

function placeWords(model: ChartModel, x: string, texts: ChartTexts): string {
  if (model.x.kind === "day") return texts.day(x);
  const label = model.x.categories.find(({ id }) => id === x)?.label;
  return label === undefined ? x : texts.text(label);
}
