import type { ActorCode } from "@/lib/relations/actor-code";
import { PARTICIPANT_ROLES } from "@/lib/relations/participant-role";
import { cubeTables } from "./cube-tables";
import type { RelationCube } from "./relation-cube";
import { reportsOfRow } from "./row-event";
import { sidesOfPair, type RowSelection } from "./row-selection";

/** How often an actor mediates; each event counts once, however many parties it has. */
export interface MediatorSums {
  actor: ActorCode;
  eventCount: number;
  reportCount: number;
}

const MEDIATOR = PARTICIPANT_ROLES.indexOf("mediator");

const rowsOf = new WeakMap<RelationCube, Uint32Array>();

/** The mediators of selected events, those with the most events first, then by code. */
export function mediatorSums(selection: RowSelection): MediatorSums[] {
  const { cube, passes, days, rows } = selection;
  const { isSharedWord } = cubeTables(cube);
  const { rowWord, rowDay, rowSlot, pairStart, pairA, pairB } = cube;
  const isLetIn = rows && new Set(rows);
  const events = new Float64Array(cube.actors.length);
  const reports = new Float64Array(cube.actors.length);
  const counted = new CountedActors(cube);
  const count = (row: number, actor: number) => {
    if (isSharedWord[rowWord[row]!] && !counted.isFirst(rowSlot[row]!, actor)) return;
    events[actor]! += 1;
    reports[actor]! += reportsOfRow(cube, row);
  };
  let pair = 0;
  let sides = sidesOfPair(selection, 0);
  for (const row of mediatorRows(cube)) {
    while (row >= pairStart[pair + 1]!) sides = sidesOfPair(selection, ++pair);
    const word = rowWord[row]!;
    if ((passes.ofWord[word]! & sides) === 0) continue;
    if (days && (rowDay[row]! < days.first || rowDay[row]! >= days.end)) continue;
    if (isLetIn && !isLetIn.has(row)) continue;
    const attributes = cube.groups[cube.wordGroup[word]!]!;
    if (partOfA(attributes) === MEDIATOR) count(row, pairA[pair]!);
    if (partOfB(attributes) === MEDIATOR) count(row, pairB[pair]!);
  }
  return Array.from(events.keys())
    .filter((actor) => events[actor]! > 0)
    .sort((x, y) => events[y]! - events[x]! || x - y)
    .map((actor) => ({ actor: cube.actors[actor]!, eventCount: events[actor]!, reportCount: reports[actor]! }));
}

/** All rows in which somebody mediates, ascending: few, and looked for once. */
function mediatorRows(cube: RelationCube): Uint32Array {
  let rows = rowsOf.get(cube);
  if (!rows) {
    const mediates = Uint8Array.from(cube.wordGroup, (group) => {
      const attributes = cube.groups[group]!;
      return partOfA(attributes) === MEDIATOR || partOfB(attributes) === MEDIATOR ? 1 : 0;
    });
    const found: number[] = [];
    for (let row = 0; row < cube.rowWord.length; row++) if (mediates[cube.rowWord[row]!]) found.push(row);
    rowsOf.set(cube, (rows = Uint32Array.from(found)));
  }
  return rows;
}

/** Position of the role of a in `PARTICIPANT_ROLES`. */
function partOfA(attributes: number): number {
  return (attributes >> 12) & 0b111;
}

function partOfB(attributes: number): number {
  return (attributes >> 15) & 0b111;
}

/** Which actors of which events, by their positions in the cube, have been counted. */
class CountedActors {
  /** Per event its first actor, plus one. */
  private readonly firstOf: Uint32Array;
  private readonly others = new Set<number>();

  constructor(private readonly cube: RelationCube) {
    this.firstOf = new Uint32Array(cube.listedIds.length);
  }

  isFirst(event: number, actor: number): boolean {
    if (this.firstOf[event] === 0) {
      this.firstOf[event] = actor + 1;
      return true;
    }
    const key = event * this.cube.actors.length + actor;
    if (this.firstOf[event] === actor + 1 || this.others.has(key)) return false;
    this.others.add(key);
    return true;
  }
}
