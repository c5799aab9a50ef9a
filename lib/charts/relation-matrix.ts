import { MIN_EVENTS_FOR_VERDICT } from "@/lib/measures/measure-constants";
import type { CellMeasure, MatrixChoice } from "@/lib/relations/matrix-choice";
import {
  cellValue,
  matrixGroups,
  type MatrixActor,
  type MatrixCellSums,
  type MatrixGroup,
} from "@/lib/measures/matrix-measure";
import type { ActorCode } from "@/lib/relations/actor-code";
import { gap, isGap } from "@/lib/relations/gap";
import { message, type Message } from "@/lib/relations/message";
import type { EventFilter } from "@/lib/relations/event-filter";
import type { ChartModel, ChartPoint, ChartProvenance, MatrixValues } from "./chart-model";
import { eventQuery } from "./event-query";
import { sharedNotes } from "./shared-notes";

/** The directed relations among some actors. */
export interface MatrixContent {
  /** The most eventful first. */
  actors: readonly MatrixActor[];
  cells: readonly MatrixCellSums[];
  /** Actors with events that are left out. */
  hiddenActorCount: number;
  /** Whether the filter asks for acts of one on the other, and any of its sources tells of both. */
  isCovered: (source: ActorCode, target: ActorCode) => boolean;
}

const signedTicks = (bound: number) => [-bound, -bound / 2, 0, bound / 2, bound];

/**
 * The matrix of directed relations: rows act, columns receive; a cell is what is chosen of the row's acts on the
 * column. Where there are none it is a gap: not covered where no source of the filter tells of both or the filter does
 * not ask for them, else no events. Colour runs by the value on a fixed scale; the glyph says its side.
 */
export function relationMatrix(
  filter: EventFilter,
  provenance: ChartProvenance,
  { actors, cells, hiddenActorCount, isCovered }: MatrixContent,
  { order, cell: measure }: MatrixChoice,
): ChartModel {
  const byEnds = new Map(cells.map((cell) => [`${cell.sourceActor}>${cell.targetActor}`, cell]));
  const groups = matrixGroups(actors, cells, order);
  const codes = groups.flatMap((group) => group.actors);
  const points = codes.flatMap((row) =>
    codes
      .filter((column) => column !== row)
      .map((column): ChartPoint => {
        const cell = byEnds.get(`${row}>${column}`);
        const ends = { x: column, y: row };
        if (!cell)
          return { ...ends, value: gap(isCovered(row, column) ? "no-events" : "outside-coverage"), eventCount: 0 };
        const value = cellValue(cell, measure);
        return {
          ...ends,
          value,
          eventCount: cell.eventCount,
          ...(measure === "sentiment" && cell.tonedCount < cell.eventCount && { measuredCount: cell.tonedCount }),
          ...(!isGap(value) && measure !== "events" && { glyph: sideGlyph(value, measure) }),
          eventQuery: eventQuery(filter, { actors: [row], with: [column], role: "acting" }),
        };
      }),
  );
  const names = new Map(actors.map(({ code, name }) => [code, name]));
  const categories = groups.flatMap((group, index) =>
    group.actors.map((code) => ({
      id: code,
      label: names.get(code) ?? code,
      ...(groups.length > 1 && { group: groupLabel(group, index, order === "blocs") }),
    })),
  );
  const unit = message(`measures.matrix.series.${measure}`, { unit: provenance.countUnit });
  const sideOf = ({ value }: ChartPoint) => (isGap(value) ? 0 : coopSide(value, measure));
  return {
    id: "relation-matrix",
    kind: "matrix",
    headline: headline(points, names, measure),
    measure: message(`measures.matrix.measure.${measure}`, { unit: provenance.countUnit }),
    description: message(`measures.matrix.description${measure === "events" ? "Events" : ""}`, {
      actors: codes.length,
      cells: cells.length,
      hostile: points.filter((point) => sideOf(point) < 0).length,
      friendly: points.filter((point) => sideOf(point) > 0).length,
    }),
    x: { kind: "category", categories },
    y: { kind: "category", categories },
    values: { ...scaleOf(measure, points), unit },
    series: [{ id: measure, label: unit, tone: "diverging", points }],
    notes: [
      message(`measures.note.matrixOrder.${order}`, { groups: groups.length }),
      message("measures.note.reciprocal"),
      ...(hiddenActorCount > 0
        ? [message("measures.note.matrixCut", { shown: codes.length, hidden: hiddenActorCount })]
        : []),
      ...sharedNotes([], provenance),
    ],
    provenance,
  };
}

function groupLabel(group: MatrixGroup, index: number, isBloc: boolean): Message {
  if (isBloc) return message("measures.matrix.bloc", { number: index + 1 });
  return message(group.region ? `filter.group.${group.region}` : "measures.matrix.noRegion");
}

/** The scale of a cell's colour: fixed and symmetric, but for counts, whose end is the next round number. */
function scaleOf(measure: CellMeasure, points: readonly ChartPoint[]): Omit<MatrixValues, "unit"> {
  if (measure === "intensity") return { kind: "value", domain: [-10, 10], ticks: signedTicks(10) };
  if (measure === "sentiment") return { kind: "value", domain: [-1, 1], ticks: signedTicks(1) };
  if (measure === "tension") return { kind: "value", scale: "tension", domain: [0, 100], ticks: [0, 25, 50, 75, 100] };
  const most = Math.max(1, ...points.map(({ value }) => (isGap(value) ? 0 : value)));
  const magnitude = 10 ** Math.floor(Math.log10(most));
  const end = Math.ceil(most / magnitude) * magnitude;
  return { kind: "value", scale: "count", domain: [0, end], ticks: [0, end] };
}

/** Above 0 where a value lies on the side of cooperation. */
function coopSide(value: number, measure: CellMeasure): number {
  if (measure === "events") return 0;
  return measure === "tension" ? 50 - value : value;
}

function sideGlyph(value: number, measure: CellMeasure): string {
  const side = coopSide(value, measure);
  return side < 0 ? "−" : side > 0 ? "+" : "0";
}

/** The most hostile direction among those with five events or more, else the one with the most events. */
function headline(points: readonly ChartPoint[], names: ReadonlyMap<ActorCode, string>, measure: CellMeasure): Message {
  const known = points.filter((point) => !isGap(point.value));
  const side = ({ value }: ChartPoint) => coopSide(value as number, measure);
  const harshest = known
    .filter((point) => side(point) < 0 && point.eventCount >= MIN_EVENTS_FOR_VERDICT)
    .sort((x, y) => side(x) - side(y))[0];
  const busiest = [...known].sort((x, y) => y.eventCount - x.eventCount)[0];
  const chosen = harshest ?? busiest;
  if (!chosen) return message("measures.matrix.headlineNone");
  const name = (code: ActorCode) => names.get(code) ?? code;
  const values = {
    source: name(chosen.y!),
    target: name(chosen.x),
    count: chosen.eventCount,
    least: MIN_EVENTS_FOR_VERDICT,
  };
  return message(harshest ? "measures.matrix.headlineHostile" : "measures.matrix.headlineBusiest", values);
}
