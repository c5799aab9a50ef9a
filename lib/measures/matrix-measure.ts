import type { MatrixCell } from "@/lib/cube/matrix-cells";
import type { ActorCode } from "@/lib/relations/actor-code";

/** One directed cell as it is measured. */
interface MeasuredCell {
  sourceActor: ActorCode;
  targetActor: ActorCode;
  /** Mean intensity of the acts, −10 … +10. */
  meanIntensity: number;
  eventCount: number;
}

/** The directed relations among the most eventful actors. */
export interface MatrixMeasure {
  /** In drawing order: neighbours have many events with each other. */
  actors: ActorCode[];
  cells: MeasuredCell[];
  /** Actors with events that are left out. */
  hiddenActorCount: number;
}

/**
 * Measures the cells among the `maxActors` actors with the most events: the sums of their cells, or `totals` where not
 * all cells are at hand. The order begins
 * with the most eventful actor; each next one is whoever shares the most events with the last one placed, so that
 * blocs stand together; ties go by events, then by code.
 */
export function matrixMeasure(
  cells: readonly MatrixCell[],
  maxActors: number,
  totals: ReadonlyMap<ActorCode, number> = totalsOf(cells),
): MatrixMeasure {
  const between = new Map<string, number>();
  for (const cell of cells) {
    for (const key of [`${cell.sourceActor}-${cell.targetActor}`, `${cell.targetActor}-${cell.sourceActor}`])
      between.set(key, (between.get(key) ?? 0) + cell.eventCount);
  }
  const byEvents = [...totals].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1)).map(([actor]) => actor);
  const rest = byEvents.slice(0, maxActors);
  const actors: ActorCode[] = [];
  for (let next = rest[0]; next !== undefined; next = nearest(actors.at(-1)!, rest, between)) {
    actors.push(next);
    rest.splice(rest.indexOf(next), 1);
  }
  const shown = new Set(actors);
  return {
    actors,
    cells: cells
      .filter(({ sourceActor, targetActor }) => shown.has(sourceActor) && shown.has(targetActor))
      .map(({ sourceActor, targetActor, conflict, cooperation, weight, eventCount }) => ({
        sourceActor,
        targetActor,
        meanIntensity: (cooperation - conflict) / weight,
        eventCount,
      })),
    hiddenActorCount: byEvents.length - actors.length,
  };
}

function totalsOf(cells: readonly MatrixCell[]): Map<ActorCode, number> {
  const totals = new Map<ActorCode, number>();
  for (const cell of cells)
    for (const actor of [cell.sourceActor, cell.targetActor])
      totals.set(actor, (totals.get(actor) ?? 0) + cell.eventCount);
  return totals;
}

function nearest(
  last: ActorCode,
  rest: readonly ActorCode[],
  between: ReadonlyMap<string, number>,
): ActorCode | undefined {
  const tie = (actor: ActorCode) => between.get(`${last}-${actor}`) ?? 0;
  return rest.reduce<ActorCode | undefined>(
    (best, actor) => (best !== undefined && tie(best) >= tie(actor) ? best : actor),
    undefined,
  );
}
