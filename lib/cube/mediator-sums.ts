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

/** How often an actor mediates for a party. */
export interface MediatorTie {
  mediator: ActorCode;
  party: ActorCode;
  eventCount: number;
  reportCount: number;
}

/**
 * How often each mediator meets each party in a selected event that it mediates, in the order of the codes. Two
 * mediators of one event are no parties of each other.
 */
export function mediatorTies(selection: RowSelection): MediatorTie[] {
  const { cube } = selection;
  const ties = new Map<number, { events: number; reports: number }>();
  const count = (row: number, mediator: number, party: number) => {
    const key = mediator * cube.actors.length + party;
    const tie = ties.get(key) ?? { events: 0, reports: 0 };
    tie.events += 1;
    tie.reports += reportsOfRow(cube, row);
    ties.set(key, tie);
  };
  forEachMediated(selection, (row, pair, attributes) => {
    const [a, b] = [cube.pairA[pair]!, cube.pairB[pair]!];
    const [isByA, isByB] = [partOfA(attributes) === MEDIATOR, partOfB(attributes) === MEDIATOR];
    if (isByA && !isByB) count(row, a, b);
    if (isByB && !isByA) count(row, b, a);
  });
  return [...ties]
    .sort(([x], [y]) => x - y)
    .map(([key, { events, reports }]) => ({
      mediator: cube.actors[Math.floor(key / cube.actors.length)]!,
      party: cube.actors[key % cube.actors.length]!,
      eventCount: events,
      reportCount: reports,
    }));
}

/** The mediators of selected events, those with the most events first, then by code. */
export function mediatorSums(selection: RowSelection): MediatorSums[] {
  const { cube } = selection;
  const { isSharedWord } = cubeTables(cube);
  const { rowWord, rowSlot, pairA, pairB } = cube;
  const events = new Float64Array(cube.actors.length);
  const reports = new Float64Array(cube.actors.length);
  const counted = new CountedActors(cube);
  const count = (row: number, actor: number) => {
    if (isSharedWord[rowWord[row]!] && !counted.isFirst(rowSlot[row]!, actor)) return;
    events[actor]! += 1;
    reports[actor]! += reportsOfRow(cube, row);
  };
  forEachMediated(selection, (row, pair, attributes) => {
    if (partOfA(attributes) === MEDIATOR) count(row, pairA[pair]!);
    if (partOfB(attributes) === MEDIATOR) count(row, pairB[pair]!);
  });
  return Array.from(events.keys())
    .filter((actor) => events[actor]! > 0)
    .sort((x, y) => events[y]! - events[x]! || x - y)
    .map((actor) => ({ actor: cube.actors[actor]!, eventCount: events[actor]!, reportCount: reports[actor]! }));
}

/** Visits the selected rows in which somebody mediates, with their pair and attributes. */
function forEachMediated(selection: RowSelection, visit: (row: number, pair: number, attributes: number) => void) {
  const { cube, passes, days, rows } = selection;
  const { rowWord, rowDay, pairStart } = cube;
  const isLetIn = rows && new Set(rows);
  let pair = 0;
  let sides = sidesOfPair(selection, 0);
  for (const row of mediatorRows(cube)) {
    while (row >= pairStart[pair + 1]!) sides = sidesOfPair(selection, ++pair);
    const word = rowWord[row]!;
    if ((passes.ofWord[word]! & sides) === 0) continue;
    if (days && (rowDay[row]! < days.first || rowDay[row]! >= days.end)) continue;
    if (isLetIn && !isLetIn.has(row)) continue;
    visit(row, pair, cube.groups[cube.wordGroup[word]!]!);
  }
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
