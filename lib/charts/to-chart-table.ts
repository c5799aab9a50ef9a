import { isMediationState } from "@/lib/relations/mediation-state";
import { message, type Message } from "@/lib/relations/message";
import type { ChartModel, ChartPoint, ChartSeries } from "./chart-model";
import type { ChartTable } from "./chart-table";

type Cell = ChartTable["rows"][number][number];

interface Column {
  id: string;
  cell: (point: ChartPoint, series: ChartSeries) => Cell;
}

/**
 * The table twin of a chart: one row per mark, in the order of the series and along the axis. Its columns are those
 * that the marks fill: day or period, series, row and column, value, band, state, events, those of them that have what
 * is measured.
 */
export function toChartTable(model: ChartModel): ChartTable {
  const points = model.series.flatMap((series) => series.points.map((point) => ({ point, series })));
  const has = (isFilled: (point: ChartPoint) => boolean) => points.some(({ point }) => isFilled(point));
  const columns: Column[] = [];
  const add = (id: string, cell: Column["cell"]) => columns.push({ id, cell });

  if (model.kind === "map") {
    add("source", (point) => labelOf(model.y, point.y ?? point.x));
    add("target", (point) => (point.y === undefined ? message("map.all") : labelOf(model.x, point.x)));
  } else if (model.x.kind === "category") {
    add("source", (point) => labelOf(model.y, point.y ?? ""));
    add("target", (point) => labelOf(model.x, point.x));
  } else {
    if (model.kind === "lanes") add("lane", (point) => labelOf(model.y, point.y ?? ""));
    else if (model.series.length > 1) add("series", (_, series) => series.label);
    const lasts = has((point) => point.until !== undefined);
    add(lasts ? "from" : "date", (point) => point.x);
    if (lasts) add("to", (point) => point.until ?? point.x);
  }
  if (has((point) => isMediationState(point.glyph)))
    add("state", (point) => (isMediationState(point.glyph) ? message(`vocabulary.mediationState.${point.glyph}`) : ""));
  const value = valueColumn(model);
  add(value, (point) => point.value);
  if (has((point) => point.low !== undefined)) {
    add("low", (point) => point.low ?? "");
    add("high", (point) => point.high ?? "");
  }
  if (value !== "events" && has((point) => point.eventCount !== point.value))
    add("events", (point) => point.eventCount);
  if (has((point) => point.measuredCount !== undefined))
    add("events_measured", (point) => point.measuredCount ?? point.eventCount);
  return {
    columns: columns.map(({ id }) => ({ id, label: message(`measures.column.${id}`) })),
    rows: points.map(({ point, series }) => columns.map(({ cell }) => cell(point, series))),
  };
}

/** Columns of a matrix's value by what its cells show. */
const MATRIX_COLUMNS: Record<string, string> = { tension: "tension", sentiment: "sentiment", events: "cell_count" };

/** What the number is: the column's id says it, so that a file can be read without the picture. */
function valueColumn(model: ChartModel): string {
  if (model.x.kind === "category") return MATRIX_COLUMNS[model.series[0]?.id ?? ""] ?? "mean_intensity";
  if (model.y.kind === "value") return model.y.unit.id.split(".").at(-1)!;
  const tellsStates = model.series.some(({ points }) => points.some(({ glyph }) => isMediationState(glyph)));
  return tellsStates ? "reports" : "events";
}

function labelOf(axis: ChartModel["x"] | ChartModel["y"], id: string): string | Message {
  if (axis.kind !== "category") return id;
  return axis.categories.find((category) => category.id === id)?.label ?? id;
}
