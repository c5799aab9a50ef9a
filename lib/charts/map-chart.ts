import { MIN_EVENTS_FOR_VERDICT } from "@/lib/measures/measure-constants";
import { cellValue, type MatrixCellSums } from "@/lib/measures/matrix-measure";
import type { ActorCode } from "@/lib/relations/actor-code";
import type { EventFilter } from "@/lib/relations/event-filter";
import { membersOf } from "@/lib/relations/event-filter-groups";
import { gap, isGap } from "@/lib/relations/gap";
import type { MapChoice, MapMeasure } from "@/lib/relations/map-choice";
import { MAP_STATES } from "@/lib/relations/map-states";
import { message, type Message } from "@/lib/relations/message";
import type { ChartModel, ChartPoint, ChartProvenance, MatrixValues } from "./chart-model";
import { eventQuery } from "./event-query";
import { sharedNotes } from "./shared-notes";

/** Relations that are drawn as arcs at most. */
export const MOST_ARCS = 30;

/** Ends of the bins of colour, lowest first; fixed, whatever the filter. */
export const MAP_BINS: Readonly<Record<MapMeasure, readonly number[]>> = {
  tension: [0, 10, 20, 30, 45, 55, 70, 80, 90, 100],
  sentiment: [-1, -0.5, -0.3, -0.15, -0.05, 0.05, 0.15, 0.3, 0.5, 1],
  events: [1, 10, 30, 100, 300, 1000, 10_000, 100_000_000],
};

/** The sums of a state's events. */
type StateSums = Omit<MatrixCellSums, "sourceActor" | "targetActor">;

/** What a map shows. */
export interface MapContent {
  /** The state towards which the others are shown. */
  towards?: ActorCode;
  names: ReadonlyMap<ActorCode, string>;
  /** Per state its events: those it acts on `towards` in, else all it takes part in. */
  sums: ReadonlyMap<ActorCode, StateSums>;
  /** What states do to states. */
  cells: readonly MatrixCellSums[];
  /** Whether the filter asks for a state and any of its sources tells of it. */
  isCovered: (code: ActorCode) => boolean;
  /** Events between others than the states of the map. */
  hiddenEventCount: number;
}

/**
 * The map of states by tension, sentiment or events: of their acts on one chosen state, or of all events that each
 * takes part in. A state without events is a gap: not covered where no source of the filter tells of it, else no
 * events. The second series are the strongest relations, as arcs.
 */
export function mapChart(
  filter: EventFilter,
  provenance: ChartProvenance,
  { towards, names, sums, cells, isCovered, hiddenEventCount }: MapContent,
  { measure, region, arcs: hasArcs }: MapChoice,
): ChartModel {
  const nameOf = (code: ActorCode) => names.get(code) ?? code;
  const states = MAP_STATES.map(({ code }) => code).sort((x, y) => (nameOf(x) < nameOf(y) ? -1 : 1));
  const mark = (ends: Pick<ChartPoint, "x" | "y">, own: StateSums, query: Partial<EventFilter>): ChartPoint => ({
    ...ends,
    value: valueOf(own, measure),
    eventCount: own.eventCount,
    ...(measure === "sentiment" && own.tonedCount < own.eventCount && { measuredCount: own.tonedCount }),
    eventQuery: eventQuery(filter, query),
  });
  const relation = (source: ActorCode, target: ActorCode): Partial<EventFilter> => ({
    actors: [source],
    with: [target],
    role: "acting",
  });
  const points = states
    .filter((code) => code !== towards)
    .map((code): ChartPoint => {
      const ends = towards ? { x: towards, y: code } : { x: code };
      const own = sums.get(code);
      if (!own || own.eventCount === 0)
        return { ...ends, value: gap(isCovered(code) ? "no-events" : "outside-coverage"), eventCount: 0 };
      return mark(ends, own, towards ? relation(code, towards) : stateMark(filter, code));
    });
  const strongest = [...cells]
    .sort((x, y) => y.weight - x.weight || (`${x.sourceActor}>` < `${y.sourceActor}>` ? -1 : 1))
    .slice(0, MOST_ARCS);
  const arcs = strongest.map((cell) =>
    mark({ x: cell.targetActor, y: cell.sourceActor }, cell, relation(cell.sourceActor, cell.targetActor)),
  );
  const isShownTwice = towards !== undefined;
  const unit = message(`measures.matrix.series.${measure}`, { unit: provenance.countUnit });
  const target = towards ? nameOf(towards) : "";
  const side = towards ? "towards" : "overall";
  const categories = states.map((id) => ({ id, label: nameOf(id) }));
  return {
    id: "relation-map",
    kind: "map",
    headline: headline(points, nameOf, measure, target),
    measure: message(`map.measure.${side}.${measure}`, { unit: provenance.countUnit, target }),
    description: message("map.description", {
      states: points.length,
      found: points.filter(({ eventCount }) => eventCount > 0).length,
      uncovered: points.filter(({ value }) => isGap(value) && value.reason === "outside-coverage").length,
    }),
    x: { kind: "category", categories },
    y: { kind: "category", categories },
    values: { ...scaleOf(measure), unit },
    map: { bins: MAP_BINS[measure], region, hasArcs: hasArcs === "on", ...(towards && { towards }) },
    series: [
      { id: measure, label: unit, tone: "diverging", points },
      ...(isShownTwice || hasArcs === "off"
        ? []
        : [{ id: "arcs", label: message("map.arcs"), tone: "muted" as const, points: arcs }]),
    ],
    notes: [
      ...(hasArcs === "on" ? [message("map.note.arcs", { count: MOST_ARCS })] : []),
      ...(hiddenEventCount > 0 ? [message(`map.note.hidden.${side}`, { count: hiddenEventCount, target })] : []),
      message("map.note.borders"),
      message("measures.note.reciprocal"),
      message("measures.note.coverage"),
      ...sharedNotes([], provenance),
    ],
    provenance,
  };
}

/** What of a mark's value is drawn: tension and sentiment of the sums, or how many events there are. */
function valueOf(sums: StateSums, measure: MapMeasure) {
  return cellValue({ ...sums, sourceActor: "", targetActor: "" }, measure);
}

/** The filter narrowed to the events in which a state takes part in a selected relation. */
function stateMark(filter: EventFilter, code: ActorCode): Partial<EventFilter> {
  return stateSides(filter, code) ?? { actors: [code] };
}

/**
 * Whom a state meets under a filter, whichever side the filter puts it on: all, the filter's `actors`, its `with`, or
 * both. Absent when the filter leaves the state out.
 */
export function stateSides(
  { actors, with: counterparts }: Pick<EventFilter, "actors" | "with">,
  code: ActorCode,
): Pick<EventFilter, "actors" | "with"> | undefined {
  const isActor = actors.length === 0 || membersOf(actors).includes(code);
  const isCounterpart = counterparts.length === 0 || membersOf(counterparts).includes(code);
  if (isActor && isCounterpart) {
    const meetsAll = actors.length === 0 || counterparts.length === 0;
    return { actors: [code], with: meetsAll ? [] : [...new Set([...actors, ...counterparts])] };
  }
  if (isActor) return { actors: [code], with: counterparts };
  return isCounterpart ? { actors: [code], with: actors } : undefined;
}

/** The scale of the colours: fixed and symmetric, but for counts. */
function scaleOf(measure: MapMeasure): Omit<MatrixValues, "unit"> {
  if (measure === "tension") return { kind: "value", scale: "tension", domain: [0, 100], ticks: [0, 50, 100] };
  if (measure === "sentiment") return { kind: "value", domain: [-1, 1], ticks: [-1, 0, 1] };
  return { kind: "value", scale: "count", domain: [0, 10_000], ticks: [0, 10_000] };
}

/** The number of the bin that a value falls into, from 0; a bound belongs to the higher bin, the last one to the last. */
export function binOf(value: number, bins: readonly number[]): number {
  const above = bins.findIndex((bound) => value < bound);
  return Math.max(0, Math.min(bins.length - 2, (above < 0 ? bins.length : above) - 1));
}

/** The state with the most hostile value among those with five events or more, else the one with the most events. */
function headline(
  points: readonly ChartPoint[],
  nameOf: (code: ActorCode) => string,
  measure: MapMeasure,
  target: string,
): Message {
  const known = points.filter((point) => !isGap(point.value));
  const hostility = ({ value }: ChartPoint) => (measure === "tension" ? 1 : -1) * (value as number);
  const harshest = measure !== "events" && known.filter((point) => point.eventCount >= MIN_EVENTS_FOR_VERDICT);
  const [first] = harshest
    ? harshest.sort((x, y) => hostility(y) - hostility(x))
    : known.sort((x, y) => (y.value as number) - (x.value as number));
  if (!first) return message(known.length > 0 ? "map.headline.few" : "map.headline.none", { target });
  return message(`map.headline.${target === "" ? "overall" : "towards"}.${measure}`, {
    state: nameOf(first.y ?? first.x),
    target,
    value: first.value as number,
    least: MIN_EVENTS_FOR_VERDICT,
  });
}
