import type { ActorCode } from "@/lib/relations/actor-code";
import { unpackAttributes } from "./attribute-word";
import { emptySums, rowAdder, type EventSums } from "./event-sums";
import { visitRows, type RowSelection } from "./row-selection";

/** What one actor does to another. */
export interface MatrixCell extends EventSums {
  sourceActor: ActorCode;
  targetActor: ActorCode;
}

/**
 * The directed cells that have an event, in the order of the codes. A reciprocal event is one event, shown in both
 * of its cells; so cells must not be summed to a total.
 */
export function matrixCells(selection: RowSelection): MatrixCell[] {
  const { cube } = selection;
  const add = rowAdder(selection);
  const directions = Array.from(cube.words, (word) => unpackAttributes(word).direction);
  const cells = new Map<string, MatrixCell>();
  const cellOf = (source: number, target: number) => {
    const key = `${source}>${target}`;
    let cell = cells.get(key);
    if (!cell) {
      cell = { sourceActor: cube.actors[source]!, targetActor: cube.actors[target]!, ...emptySums() };
      cells.set(key, cell);
    }
    return cell;
  };
  visitRows(selection, (row, pair) => {
    const a = cube.pairA[pair]!;
    const b = cube.pairB[pair]!;
    const direction = directions[cube.rowWord[row]!]!;
    if (direction !== "b-to-a") add(cellOf(a, b), row);
    if (direction !== "a-to-b") add(cellOf(b, a), row);
  });
  return [...cells.values()].sort((x, y) =>
    x.sourceActor === y.sourceActor ? compare(x.targetActor, y.targetActor) : compare(x.sourceActor, y.sourceActor),
  );
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
