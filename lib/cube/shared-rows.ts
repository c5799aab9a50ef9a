import { cubeTables } from "./cube-tables";
import type { Passes } from "./passes";
import { endOf, sidesOfPair, startOf, type RowSelection } from "./row-selection";

/** Selected rows of events with several dyads, by actor. */
interface SharedRows {
  /** Per actor the first of its entries in `rowsOfActor`; one more entry than actors. */
  firstOfActor: Uint32Array;
  /** Twice the row, plus one where the actor is the b of its pair. */
  rowsOfActor: Float64Array;
}

/** The selected rows of events that have several, under both of their actors; `passes` narrows what is selected. */
export function selectedSharedRows(selection: RowSelection, passes: Passes = selection.passes): SharedRows {
  const { cube, rows } = selection;
  const { isSharedWord } = cubeTables(cube);
  const list = rows ?? cube.sharedRows;
  // Pairs come in the order of their rows, so the list is walked once.
  let at = 0;
  const found: number[] = [];
  const pairOf: number[] = [];
  const firstOfActor = new Uint32Array(cube.actors.length + 1);
  for (let pair = 0; pair < cube.pairA.length && list.length > 0; pair++) {
    const sides = sidesOfPair(selection, pair);
    if (sides === 0) continue;
    const start = startOf(selection, pair);
    const end = endOf(selection, pair);
    if (rows) at = start;
    else while (at < list.length && list[at]! < start) at++;
    for (; at < list.length && (rows ? at < end : list[at]! < end); at++) {
      const word = cube.rowWord[list[at]!]!;
      if (!isSharedWord[word] || (passes.ofWord[word]! & sides) === 0) continue;
      found.push(list[at]!);
      pairOf.push(pair);
      firstOfActor[cube.pairA[pair]! + 1]!++;
      firstOfActor[cube.pairB[pair]! + 1]!++;
    }
  }
  for (let actor = 0; actor < cube.actors.length; actor++) firstOfActor[actor + 1]! += firstOfActor[actor]!;
  const rowsOfActor = new Float64Array(2 * found.length);
  const next = firstOfActor.slice();
  found.forEach((row, place) => {
    rowsOfActor[next[cube.pairA[pairOf[place]!]!]!++] = 2 * row;
    rowsOfActor[next[cube.pairB[pairOf[place]!]!]!++] = 2 * row + 1;
  });
  return { firstOfActor, rowsOfActor };
}
