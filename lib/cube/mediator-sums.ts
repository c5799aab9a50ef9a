import type { ActorCode } from "@/lib/relations/actor-code";
import { PARTICIPANT_ROLES } from "@/lib/relations/participant-role";
import { cubeTables } from "./cube-tables";
import { reportsOfRow } from "./row-event";
import { isEmpty, narrowed, toPasses, type Passes } from "./passes";
import { RowSummer } from "./row-summer";
import { SUM, SUM_WIDTH } from "./sum-columns";
import { endOf, sidesOfPair, startOf, type RowSelection } from "./row-selection";
import { selectedSharedRows } from "./shared-rows";

/** How often an actor mediates; each event counts once, however many parties it has. */
export interface MediatorSums {
  actor: ActorCode;
  eventCount: number;
  reportCount: number;
}

const MEDIATOR = PARTICIPANT_ROLES.indexOf("mediator");

/** The mediators of selected events, those with the most events first, then by code. */
export function mediatorSums(selection: RowSelection): MediatorSums[] {
  const { cube, passes } = selection;
  const { isSharedGroup } = cubeTables(cube);
  const mediates = (shift: number, isShared: 0 | 1) =>
    narrowed(
      cube,
      passes,
      (group) => isSharedGroup[group] === isShared && ((cube.groups[group]! >> shift) & 0b111) === MEDIATOR,
    );
  const events = new Float64Array(cube.actors.length);
  const reports = new Float64Array(cube.actors.length);
  addSingleRows(selection, mediates(12, 0), cube.pairA, events, reports);
  addSingleRows(selection, mediates(15, 0), cube.pairB, events, reports);
  addSharedRows(selection, [mediates(12, 1), mediates(15, 1)], events, reports);
  return Array.from(events.keys())
    .filter((actor) => events[actor]! > 0)
    .sort((x, y) => events[y]! - events[x]! || x - y)
    .map((actor) => ({ actor: cube.actors[actor]!, eventCount: events[actor]!, reportCount: reports[actor]! }));
}

function addSingleRows(
  selection: RowSelection,
  passes: Passes,
  actors: Uint32Array,
  events: Float64Array,
  reports: Float64Array,
): void {
  if (isEmpty(passes)) return;
  const summer = new RowSummer(selection);
  const sums = new Float64Array(SUM_WIDTH);
  for (let pair = 0; pair < actors.length; pair++) {
    const sides = sidesOfPair(selection, pair);
    if (sides === 0) continue;
    summer.add(passes, sides, pair, startOf(selection, pair), endOf(selection, pair), sums, 0);
    if (sums[SUM.count] === 0) continue;
    events[actors[pair]!]! += sums[SUM.count]!;
    reports[actors[pair]!]! += sums[SUM.reports]!;
    sums.fill(0);
  }
}

function addSharedRows(
  selection: RowSelection,
  passesOfSide: readonly [Passes, Passes],
  events: Float64Array,
  reports: Float64Array,
): void {
  const { cube } = selection;
  const { ofGroup } = passesOfSide[1];
  const either = toPasses(
    cube,
    passesOfSide[0].ofGroup.map((sides, group) => sides | ofGroup[group]!),
  );
  const { firstOfActor, rowsOfActor } = selectedSharedRows(selection, either);
  const actorOf = new Int32Array(cube.listedIds.length).fill(-1);
  for (let actor = 0; actor < cube.actors.length; actor++) {
    for (let place = firstOfActor[actor]!; place < firstOfActor[actor + 1]!; place++) {
      const row = Math.floor(rowsOfActor[place]! / 2);
      const isB = rowsOfActor[place]! % 2;
      const event = cube.rowSlot[row]!;
      if (passesOfSide[isB]!.ofWord[cube.rowWord[row]!] === 0 || actorOf[event] === actor) continue;
      actorOf[event] = actor;
      events[actor]! += 1;
      reports[actor]! += reportsOfRow(cube, row);
    }
  }
}
