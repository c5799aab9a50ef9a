import type { ChartModel, ChartPoint, ChartSeries, ValueAxis } from "@/lib/charts/chart-model";
import { isDay } from "@/lib/relations/day";
import { isGap } from "@/lib/relations/gap";
import { isMediationState } from "@/lib/relations/mediation-state";
import type { ChartTexts } from "./chart-texts";

/** A mark that the reader points at, clicks or reaches by key. */
export interface ChartMark {
  series: ChartSeries;
  point: ChartPoint;
}

/** What happens when a mark is opened; absent where nothing can be opened. */
export type OpenMark = (mark: ChartMark) => void;

/** Address of the events behind a point, if it has any. */
export function eventsHref(point: ChartPoint): string | undefined {
  return point.eventQuery === undefined ? undefined : `/events?${point.eventQuery}`;
}

/** Name of a category of an axis, a day in words, or the id itself. */
export function axisLabel(axis: ChartModel["x"] | ChartModel["y"], id: string, texts: ChartTexts): string {
  if (axis.kind === "category") {
    const label = axis.categories.find((category) => category.id === id)?.label;
    if (label !== undefined) return texts.text(label);
  }
  return isDay(id) ? texts.day(id) : id;
}

/** The value of a point in words: a number with its band, a state, or why there is none. */
export function valueText(model: ChartModel, point: ChartPoint, texts: ChartTexts): string {
  if (isGap(point.value)) return texts.gap(point.value);
  if (isMediationState(point.glyph)) return texts.text({ id: `vocabulary.mediationState.${point.glyph}` });
  const decimals = axisDecimals(model) + 1;
  const value = texts.number(model.kind === "diverging-bars" ? Math.abs(point.value) : point.value, decimals);
  if (point.low === undefined || point.high === undefined) return value;
  return texts.own("valueWithBand", {
    value,
    low: texts.number(point.low, decimals),
    high: texts.number(point.high, decimals),
  });
}

/** Decimals that the ticks of the value axis need: 0 for 0, 20, 40; 1 for 0, 0.5, 1. Without such an axis 1. */
export function axisDecimals(model: ChartModel): number {
  if (model.y.kind !== "value" || model.y.ticks.length < 2) return 1;
  const step = Math.min(...model.y.ticks.slice(1).map((tick, index) => tick - (model.y as ValueAxis).ticks[index]!));
  return Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
}

/** Where a point stands, in words: its day, from–until, or row → column. */
export function placeText(model: ChartModel, point: ChartPoint, texts: ChartTexts): string {
  const x = axisLabel(model.x, point.x, texts);
  const place =
    point.until !== undefined && point.until !== point.x
      ? texts.own("fromUntil", { from: x, until: texts.day(point.until) })
      : x;
  if (point.y === undefined || model.y.kind !== "category") return place;
  const row = axisLabel(model.y, point.y, texts);
  return model.x.kind === "category"
    ? texts.own("rowToColumn", { row, column: place })
    : texts.own("rowAt", { row, place });
}

/** A mark in one sentence, as a screen reader says it. */
export function markText(model: ChartModel, mark: ChartMark, texts: ChartTexts): string {
  const { point, series } = mark;
  // A lane's row names its series already.
  const isNamed = model.series.length > 1 && model.kind !== "lanes" && model.kind !== "map";
  return [
    placeText(model, point, texts),
    ...(isNamed ? [texts.text(series.label)] : []),
    ...(isBareCount(model, point) ? [] : [valueText(model, point, texts)]),
    ...(isGap(point.value) && point.eventCount === 0 ? [] : [measuredText(point, texts) ?? countText(point, texts)]),
  ].join(texts.own("listSeparator"));
}

/** How many events a point's value is taken over, where not all have what it is a mean of. */
export function measuredText({ measuredCount, eventCount }: ChartPoint, texts: ChartTexts): string | undefined {
  if (measuredCount === undefined) return undefined;
  return texts.own("shortMeasured", { measured: measuredCount, count: eventCount });
}

/** How many events stand behind a point. */
export function countText(point: ChartPoint, texts: ChartTexts): string {
  return texts.own("eventCount", { count: point.eventCount });
}

/** Whether a point's value is the number of its events and nothing more. */
export function isBareCount(model: ChartModel, point: ChartPoint): boolean {
  const isCounting = model.kind === "diverging-bars" || (model.kind === "lanes" && point.glyph === undefined);
  return isCounting && point.value === point.eventCount;
}
