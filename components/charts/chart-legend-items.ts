import type { ChartModel, SeriesTone } from "@/lib/charts/chart-model";
import { linkSide, type LinkSide } from "@/lib/charts/link-side";
import { isGap } from "@/lib/relations/gap";
import { MEDIATION_STATES, type MediationState } from "@/lib/relations/mediation-state";
import type { ChartTexts } from "./chart-texts";
import { glyphState } from "./glyph-state";
import { mapBins } from "./map-bins";
import { symmetricBound } from "./matrix-layout";

/** One entry of a legend: what is drawn, and what it means. */
export type LegendItem = { id: string; label: string } & (
  | { kind: "line" | "band" | "bar"; tone: SeriesTone }
  | { kind: "state"; state: MediationState }
  | { kind: "link"; side: LinkSide }
  | { kind: "bin"; position: number; isCount: boolean }
  | { kind: "gap"; reason: "outside-coverage" | "no-events" | "no-sentiment" }
  | { kind: "scale"; ends: [string, string]; words: [string, string]; isCount: boolean }
);

/** The entries that a model's drawing needs, in reading order; the names of lines are left out where they end in labels. */
export function legendItems(model: ChartModel, texts: ChartTexts, namesLines: boolean): LegendItem[] {
  const items: LegendItem[] = [];
  const named = { line: "line", bar: "bar" } as const;
  if (model.kind === "lines" || model.kind === "diverging-bars") {
    const kind = model.kind === "lines" ? named.line : named.bar;
    if ((model.kind === "lines" && namesLines && model.series.length > 1) || model.kind === "diverging-bars") {
      for (const { id, label, tone } of model.series) items.push({ id, kind, tone, label: texts.text(label) });
    }
    const banded = model.series.find(({ points }) => points.some(({ low }) => low !== undefined));
    if (banded) items.push({ id: "band", kind: "band", tone: banded.tone, label: texts.own("legend.band") });
  }
  const points = model.series.flatMap((series) => series.points);
  if (model.kind === "matrix") {
    const bound = texts.number(symmetricBound(model));
    const isCount = model.values?.scale === "count";
    items.push({
      id: "scale",
      kind: "scale",
      label: model.values ? texts.text(model.values.unit) : "",
      ends: isCount ? ["0", bound] : model.values?.scale === "tension" ? ["100", "0"] : [`−${bound}`, `+${bound}`],
      words: isCount ? ["", ""] : [texts.own("legend.conflict"), texts.own("legend.cooperation")],
      isCount,
    });
  }
  if (model.kind === "map") {
    for (const bin of mapBins(model, texts)) items.push({ ...bin, kind: "bin" });
  }
  if (model.kind === "network") {
    const present = new Set(points.map(({ value }) => linkSide(value)));
    for (const side of ["cooperation", "balanced", "conflict"] as const)
      if (present.has(side)) items.push({ id: side, kind: "link", side, label: texts.own(`legend.link.${side}`) });
  }
  const lasting = points.find((point) => model.kind === "lanes" && !isGap(point.value) && !glyphState(point));
  if (lasting) {
    const { tone } = model.series.find((series) => series.points.includes(lasting)) ?? { tone: "muted" };
    items.push({ id: "found", kind: "bar", tone, label: texts.own("legend.found") });
  }
  if (model.kind === "lanes") {
    const present = new Set(points.map(glyphState));
    for (const state of MEDIATION_STATES) {
      if (present.has(state)) {
        items.push({
          id: state,
          kind: "state",
          state,
          label: texts.text({ id: `vocabulary.mediationState.${state}` }),
        });
      }
    }
  }
  const reasons = new Set(
    points.map(({ value, glyph }) =>
      isGap(value) ? value.reason : model.kind === "lanes" && value === 0 && !glyph ? "no-events" : undefined,
    ),
  );
  for (const reason of ["no-events", "no-sentiment", "outside-coverage"] as const) {
    if (reasons.has(reason)) items.push({ id: reason, kind: "gap", reason, label: texts.own(`legend.${reason}`) });
  }
  return items;
}
