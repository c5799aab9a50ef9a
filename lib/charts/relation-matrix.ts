import { MIN_EVENTS_FOR_VERDICT } from "@/lib/measures/measure-constants";
import type { MatrixMeasure } from "@/lib/measures/matrix-measure";
import type { ActorCode } from "@/lib/relations/actor-code";
import { gap, isGap } from "@/lib/relations/gap";
import { message, type Message } from "@/lib/relations/message";
import type { ActorNames } from "@/lib/relations/named-actor";
import type { EventFilter } from "@/lib/relations/event-filter";
import type { ChartModel, ChartPoint, ChartProvenance } from "./chart-model";
import { eventQuery } from "./event-query";
import { sharedNotes } from "./shared-notes";

/**
 * The matrix of directed relations: rows act, columns receive; a cell is the mean intensity of the row's acts on
 * the column, −10 … +10 on a fixed symmetric scale; a gap where there are none. Colour runs by the value, and the
 * glyph says its sign.
 */
export function relationMatrix(
  filter: EventFilter,
  provenance: ChartProvenance,
  matrix: MatrixMeasure,
  names: ActorNames,
): ChartModel {
  const cells = new Map(matrix.cells.map((cell) => [`${cell.sourceActor}>${cell.targetActor}`, cell]));
  const points = matrix.actors.flatMap((row) =>
    matrix.actors
      .filter((column) => column !== row)
      .map((column): ChartPoint => {
        const cell = cells.get(`${row}>${column}`);
        if (!cell) return { x: column, y: row, value: gap("no-events"), eventCount: 0 };
        return {
          x: column,
          y: row,
          value: cell.meanIntensity,
          eventCount: cell.eventCount,
          glyph: signGlyph(cell.meanIntensity),
          eventQuery: eventQuery(filter, { actors: [row], with: [column], role: "acting" }),
        };
      }),
  );
  const categories = matrix.actors.map((code) => ({ id: code, label: names[code] ?? code }));
  return {
    id: "relation-matrix",
    kind: "matrix",
    headline: headline(points, names),
    measure: message("measures.matrix.measure"),
    description: message("measures.matrix.description", {
      actors: matrix.actors.length,
      cells: matrix.cells.length,
      hostile: points.filter(({ value }) => !isGap(value) && value < 0).length,
      friendly: points.filter(({ value }) => !isGap(value) && value > 0).length,
    }),
    x: { kind: "category", categories },
    y: { kind: "category", categories },
    values: { kind: "value", domain: [-10, 10], ticks: [-10, -5, 0, 5, 10], unit: message("measures.matrix.series") },
    series: [{ id: "intensity", label: message("measures.matrix.series"), tone: "diverging", points }],
    notes: [
      message("measures.note.matrixOrder"),
      message("measures.note.reciprocal"),
      ...(matrix.hiddenActorCount > 0
        ? [message("measures.note.matrixCut", { shown: matrix.actors.length, hidden: matrix.hiddenActorCount })]
        : []),
      ...sharedNotes([], provenance),
    ],
    provenance,
  };
}

function signGlyph(value: number): string {
  return value < 0 ? "−" : value > 0 ? "+" : "0";
}

/** The most hostile direction among those with five events or more, else the one with the most events. */
function headline(points: readonly ChartPoint[], names: ActorNames): Message {
  const known = points.filter((point) => !isGap(point.value));
  const harshest = known
    .filter(({ value, eventCount }) => (value as number) < 0 && eventCount >= MIN_EVENTS_FOR_VERDICT)
    .sort((x, y) => (x.value as number) - (y.value as number))[0];
  const busiest = [...known].sort((x, y) => y.eventCount - x.eventCount)[0];
  const chosen = harshest ?? busiest;
  if (!chosen) return message("measures.matrix.headlineNone");
  const name = (code: ActorCode) => names[code] ?? code;
  const values = {
    source: name(chosen.y!),
    target: name(chosen.x),
    count: chosen.eventCount,
    least: MIN_EVENTS_FOR_VERDICT,
  };
  return message(harshest ? "measures.matrix.headlineHostile" : "measures.matrix.headlineBusiest", values);
}
