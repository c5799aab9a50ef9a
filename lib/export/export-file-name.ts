import type { ChartModel } from "@/lib/charts/chart-model";
import { isGap } from "@/lib/relations/gap";

const MAX_LENGTH = 120;
const MAX_CODES = 6;

/**
 * Name of a chart's file, `entente_dyad-tension_AFG_PAK_2025-10-01_2025-11-22.csv`: the chart, the actors of its
 * filter and its days, in letters, digits, `-`, `_` and one dot, so that every system takes it. `extension` is
 * without its dot and may hold a scale (`2x.png`).
 */
export function exportFileName(model: Pick<ChartModel, "id" | "provenance">, extension: string): string {
  const { filter, range } = model.provenance;
  const codes = [...new Set([...filter.actors, ...filter.with])];
  const parts = [
    "entente",
    model.id,
    ...codes.slice(0, MAX_CODES),
    ...(codes.length > MAX_CODES ? ["and-more"] : []),
    ...(isGap(range) ? [] : [range.from, range.to]),
  ];
  const stem = parts.map((part) => part.replace(/[^A-Za-z0-9-]+/g, "-")).join("_");
  const [last = "", ...scale] = extension.split(".").reverse();
  const suffix = scale.length > 0 ? `_${scale.reverse().join("-")}` : "";
  return `${stem.slice(0, MAX_LENGTH - suffix.length)}${suffix}.${last}`;
}
