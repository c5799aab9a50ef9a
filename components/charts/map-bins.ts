import type { ChartModel } from "@/lib/charts/chart-model";
import { binOf } from "@/lib/charts/map-chart";
import type { ChartTexts } from "./chart-texts";

/** A bin of a map's colours. */
export interface MapBin {
  id: string;
  label: string;
  /** −1 (conflict) … +1 (cooperation), or 0 … 1 of a count. */
  position: number;
  isCount: boolean;
}

/** Where a value's bin stands on the colour scale; all values of a bin have one colour. */
export function binPosition(model: ChartModel, value: number): number {
  const bins = model.map?.bins ?? [];
  return positionOf(model, binOf(value, bins), bins.length - 1);
}

/** The bins of a map, lowest first, with their ranges in words. */
export function mapBins(model: ChartModel, texts: ChartTexts): MapBin[] {
  const bins = model.map?.bins ?? [];
  const isCount = model.values?.scale === "count";
  return bins.slice(0, -1).map((low, index) => {
    const high = bins[index + 1]!;
    const isLast = index === bins.length - 2;
    const range =
      isCount && isLast
        ? texts.own("legend.andMore", { low: texts.number(low) })
        : texts.own("legend.range", { low: texts.number(low), high: texts.number(isCount ? high - 1 : high) });
    const position = positionOf(model, index, bins.length - 1);
    const end = isCount ? undefined : position === -1 ? "conflictEnd" : position === 1 ? "cooperationEnd" : undefined;
    return { id: `bin-${index}`, label: end ? texts.own(`legend.${end}`, { range }) : range, position, isCount };
  });
}

function positionOf(model: ChartModel, bin: number, count: number): number {
  const share = bin / (count - 1);
  if (model.values?.scale === "count") return share;
  return model.values?.scale === "tension" ? 1 - 2 * share : 2 * share - 1;
}
