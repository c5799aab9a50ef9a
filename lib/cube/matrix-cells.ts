import type { ActorCode } from "@/lib/relations/actor-code";
import { DIRECTIONS } from "./attribute-word";
import { cubeTables } from "./cube-tables";
import { DirectionSums } from "./direction-sums";
import type { EventSums } from "./event-sums";
import { narrowed } from "./passes";
import { RowSummer } from "./row-summer";
import { SUM, SUM_WIDTH, sumsWith } from "./sum-columns";
import { endOf, sidesOfPair, startOf, type RowSelection } from "./row-selection";

/** What one actor does to another. */
export interface MatrixCell extends EventSums {
  sourceActor: ActorCode;
  targetActor: ActorCode;
}

/**
 * The directed cells that have an event, in the order of the codes, among `actors` only where given. A reciprocal event
 * is one event, shown in both of its cells; so cells must not be summed to a total.
 */
export function matrixCells(selection: RowSelection, actors?: readonly ActorCode[]): MatrixCell[] {
  const { cube, passes } = selection;
  const { directionOfGroup, actorIndex } = cubeTables(cube);
  const shown = actors && new Uint8Array(cube.actors.length);
  for (const actor of actors ?? []) {
    const index = actorIndex.get(actor);
    if (index !== undefined) shown![index] = 1;
  }
  const without = (direction: number) => narrowed(cube, passes, (group) => directionOfGroup[group] !== direction);
  const fromA = without(DIRECTIONS.indexOf("b-to-a"));
  const fromB = without(DIRECTIONS.indexOf("a-to-b"));
  const summer = new RowSummer(selection);
  const sums = new Float64Array(SUM_WIDTH);
  const cells: { source: number; target: number; cell: MatrixCell }[] = [];
  const push = (source: number, target: number) => {
    if (sums[SUM.count] === 0) return;
    const cell = sumsWith(sums, 0, { sourceActor: cube.actors[source]!, targetActor: cube.actors[target]! });
    cells.push({ source, target, cell });
    sums.fill(0);
  };
  for (let pair = 0; pair < cube.pairA.length; pair++) {
    const a = cube.pairA[pair]!;
    const b = cube.pairB[pair]!;
    if (shown && (!shown[a] || !shown[b])) continue;
    const sides = sidesOfPair(selection, pair);
    if (sides === 0) continue;
    const start = startOf(selection, pair);
    const end = endOf(selection, pair);
    summer.add(fromA, sides, pair, start, end, sums, 0);
    push(a, b);
    summer.add(fromB, sides, pair, start, end, sums, 0);
    push(b, a);
  }
  // Actors are in the order of their codes.
  return cells.sort((x, y) => x.source - y.source || x.target - y.target).map(({ cell }) => cell);
}

/**
 * How many events the cells of each actor show, those with the most first, then by code: who is to be in a matrix that
 * has not room for all. As in the cells, a reciprocal event is shown twice.
 */
export function cellCounts(selection: RowSelection): Map<ActorCode, number> {
  const { cube } = selection;
  const totals = new Float64Array(cube.actors.length);
  const directions = new DirectionSums(selection, selection.passes);
  const { counts } = directions;
  for (let pair = 0; pair < cube.pairA.length; pair++) {
    const sides = sidesOfPair(selection, pair);
    if (sides === 0) continue;
    directions.read(pair, sides);
    const shown = counts[0]! + counts[1]! + 2 * counts[2]!;
    totals[cube.pairA[pair]!]! += shown;
    totals[cube.pairB[pair]!]! += shown;
  }
  return new Map(
    Array.from(totals.keys())
      .filter((actor) => totals[actor]! > 0)
      .sort((x, y) => totals[y]! - totals[x]! || x - y)
      .map((actor) => [cube.actors[actor]!, totals[actor]!]),
  );
}
