import { EVENT_TYPES } from "@/lib/relations/event-type";
import { datasetOf, typeOf } from "./attribute-word";
import { cubeTables } from "./cube-tables";
import { cutPair, emptyCut } from "./pair-cut";
import { firstSelectedDay, lastSelectedDay } from "./selected-days";
import { reportsOfRow } from "./row-event";
import { endOf, firstAtLeast, sidesOfPair, startOf, type RowSelection } from "./row-selection";

/** What is known of a selection after one pass over it; each event, actor and dyad counts once. */
export interface SelectionSummary {
  eventCount: number;
  reportCount: number;
  dyadCount: number;
  actorCount: number;
  /** Events by type, in the order of `EVENT_TYPES`. */
  eventsByType: number[];
  /** Per dataset of the cube its events and, where it has some, their first and last day since 1970-01-01. */
  datasets: { eventCount: number; firstDay: number; lastDay: number }[];
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

  const addRows = (sides: number, start: number, end: number): boolean => {
    let isAny = false;
    for (let position = start; position < end; position++) {
      const row = rows ? rows[position]! : position;
      const word = rowWord[row]!;
      if ((passes.ofWord[word]! & sides) === 0) continue;
      isAny = true;
      if (isSharedWord[word]) continue;
      const group = wordGroup[word]!;
      const reports = rowReports[row]!;
      eventsOfGroup[group]! += 1;
      reportsOfGroup[group]! += reports < 255 ? reports : reportsOfRow(cube, row);
    }
    return isAny;
  };
  const addEntries = (sides: number, from: number, end: number): boolean => {
    let isAny = false;
    for (let entry = from; entry < end; entry++) {
      const group = cube.entryGroup[entry]!;
      if ((passes.ofGroup[group]! & sides) === 0) continue;
      isAny = true;
      if (isSharedGroup[group]) continue;
      eventsOfGroup[group]! += cube.entryCount[entry]!;
      reportsOfGroup[group]! += cube.entryReports[entry]!;
    }
    return isAny;
  };
  const addShared = (sides: number, start: number, end: number) => {
    const list = rows ?? cube.sharedRows;
    const from = rows ? start : firstAtLeast(list, start, 0, list.length);
    for (let at = from; at < list.length && (rows ? at < end : list[at]! < end); at++) {
      const row = list[at]!;
      const word = rowWord[row]!;
      if (!isSharedWord[word] || (passes.ofWord[word]! & sides) === 0 || isSeen[rowSlot[row]!]) continue;
      isSeen[rowSlot[row]!] = 1;
      const group = wordGroup[word]!;
      eventsOfGroup[group]! += 1;
      reportsOfGroup[group]! += reportsOfRow(cube, row);
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
  return { ...byGroup(selection, eventsOfGroup, reportsOfGroup), dyadCount, actorCount: isActor.reduce(sum, 0) };
}

function byGroup(
  selection: RowSelection,
  eventsOfGroup: Float64Array,
  reportsOfGroup: Float64Array,
): Omit<SelectionSummary, "dyadCount" | "actorCount"> {
  const { groups, datasets } = selection.cube;
  const eventsByType = EVENT_TYPES.map(() => 0);
  const eventsByDataset = datasets.map(() => 0);
  groups.forEach((word, index) => {
    eventsByType[typeOf(word)]! += eventsOfGroup[index]!;
    eventsByDataset[datasetOf(word)]! += eventsOfGroup[index]!;
  });
  return {
    eventCount: eventsOfGroup.reduce(sum, 0),
    reportCount: reportsOfGroup.reduce(sum, 0),
    eventsByType,
    datasets: eventsByDataset.map((eventCount, dataset) => ({
      eventCount,
      firstDay: eventCount > 0 ? firstSelectedDay(selection, dataset) : NaN,
      lastDay: eventCount > 0 ? lastSelectedDay(selection, dataset) : NaN,
    })),
  };
}

function sum(x: number, y: number): number {
  return x + y;
}
