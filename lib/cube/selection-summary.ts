import { EVENT_TYPES } from "@/lib/relations/event-type";
import { datasetOf, typeOf } from "./attribute-word";
import { cubeTables } from "./cube-tables";
import { cutPair, emptyCut } from "./pair-cut";
import type { RelationCube } from "./relation-cube";
import { reportsOfRow } from "./row-event";
import { endOf, sidesOfPair, startOf, type RowSelection } from "./row-selection";

/** Exact numbers of a selection; each event, actor and dyad counts once. */
export interface SelectionSummary {
  eventCount: number;
  reportCount: number;
  dyadCount: number;
  actorCount: number;
  /** Events by type, in the order of `EVENT_TYPES`. */
  eventsByType: number[];
  /** Events by dataset of the cube. */
  eventsByDataset: number[];
}

/** Counts a selection. */
export function summariseSelection(selection: RowSelection): SelectionSummary {
  const { cube, rows, passes } = selection;
  const { rowWord, rowReports, rowSlot, wordGroup } = cube;
  const { isSharedWord, isSharedGroup } = cubeTables(cube);
  const eventsOfGroup = new Float64Array(cube.groups.length);
  const reportsOfGroup = new Float64Array(cube.groups.length);
  const isSeen = new Uint8Array(cube.listedIds.length);
  const isActor = new Uint8Array(cube.actors.length);
  const cut = emptyCut();
  let dyadCount = 0;

  const sharedEvents = new Float64Array(cube.groups.length);
  const sharedReports = new Float64Array(cube.groups.length);
  const eventsOfWord = new Float64Array(wordGroup.length);
  const reportsOfWord = new Float64Array(wordGroup.length);
  const addRows = (sides: number, start: number, end: number): boolean => {
    let isAny = false;
    for (let position = start; position < end; position++) {
      const row = rows ? rows[position]! : position;
      const word = rowWord[row]!;
      if ((passes.ofWord[word]! & sides) === 0) continue;
      isAny = true;
      const reports = rowReports[row]!;
      eventsOfWord[word]! += 1;
      reportsOfWord[word]! += reports < 255 ? reports : reportsOfRow(cube, row);
    }
    return isAny;
  };
  const addEntries = (sides: number, from: number, end: number): boolean => {
    let isAny = false;
    for (let entry = from; entry < end; entry++) {
      const group = cube.entryGroup[entry]!;
      if ((passes.ofGroup[group]! & sides) === 0) continue;
      isAny = true;
      eventsOfGroup[group]! += cube.entryCount[entry]!;
      reportsOfGroup[group]! += cube.entryReports[entry]!;
    }
    return isAny;
  };
  // Pairs come in the order of their rows, so the list is walked once.
  const list = rows ?? cube.sharedRows;
  let nextShared = 0;
  const addShared = (sides: number, start: number, end: number) => {
    if (rows) nextShared = start;
    else while (nextShared < list.length && list[nextShared]! < start) nextShared++;
    for (; nextShared < list.length && (rows ? nextShared < end : list[nextShared]! < end); nextShared++) {
      const row = list[nextShared]!;
      const word = rowWord[row]!;
      if (!isSharedWord[word] || (passes.ofWord[word]! & sides) === 0 || isSeen[rowSlot[row]!]) continue;
      isSeen[rowSlot[row]!] = 1;
      const group = wordGroup[word]!;
      sharedEvents[group]! += 1;
      sharedReports[group]! += reportsOfRow(cube, row);
    }
  };
  for (let pair = 0; pair < cube.pairA.length; pair++) {
    const sides = sidesOfPair(selection, pair);
    if (sides === 0) continue;
    const start = startOf(selection, pair);
    const end = endOf(selection, pair);
    if (start === end) continue;
    cutPair(selection, pair, start, end, cut);
    let isAny = addRows(sides, start, cut.rowsEnd);
    isAny = addEntries(sides, cut.entryFrom, cut.entryEnd) || isAny;
    isAny = addRows(sides, cut.rowsFrom, end) || isAny;
    if (!isAny) continue;
    addShared(sides, start, end);
    dyadCount += 1;
    isActor[cube.pairA[pair]!] = 1;
    isActor[cube.pairB[pair]!] = 1;
  }
  for (let word = 0; word < wordGroup.length; word++) {
    if (isSharedWord[word]) continue;
    eventsOfGroup[wordGroup[word]!]! += eventsOfWord[word]!;
    reportsOfGroup[wordGroup[word]!]! += reportsOfWord[word]!;
  }
  for (let group = 0; group < cube.groups.length; group++) {
    if (!isSharedGroup[group]) continue;
    eventsOfGroup[group] = sharedEvents[group]!;
    reportsOfGroup[group] = sharedReports[group]!;
  }
  return { ...byGroup(cube, eventsOfGroup, reportsOfGroup), dyadCount, actorCount: isActor.reduce(sum, 0) };
}

function byGroup(
  { groups, datasets }: RelationCube,
  eventsOfGroup: Float64Array,
  reportsOfGroup: Float64Array,
): Omit<SelectionSummary, "dyadCount" | "actorCount"> {
  const eventsByType = EVENT_TYPES.map(() => 0);
  const eventsByDataset = datasets.map(() => 0);
  groups.forEach((word, group) => {
    eventsByType[typeOf(word)]! += eventsOfGroup[group]!;
    eventsByDataset[datasetOf(word)]! += eventsOfGroup[group]!;
  });
  return {
    eventCount: eventsOfGroup.reduce(sum, 0),
    reportCount: reportsOfGroup.reduce(sum, 0),
    eventsByType,
    eventsByDataset,
  };
}

function sum(x: number, y: number): number {
  return x + y;
}
