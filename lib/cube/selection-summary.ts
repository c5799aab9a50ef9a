import { EVENT_TYPES } from "@/lib/relations/event-type";
import { datasetOf, typeOf } from "./attribute-word";
import { cubeTables } from "./cube-tables";
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
  const { cube, rows, sidesOfWord } = selection;
  const { rowWord, rowReports, rowSlot, words } = cube;
  const { isSharedWord } = cubeTables(cube);
  const eventsOfWord = new Float64Array(words.length);
  const reportsOfWord = new Float64Array(words.length);
  const isSeen = new Uint8Array(cube.listedIds.length);
  const isActor = new Uint8Array(cube.actors.length);
  let dyadCount = 0;

  const addRows = (sides: number, start: number, end: number): boolean => {
    let isAny = false;
    for (let position = start; position < end; position++) {
      const row = rows ? rows[position]! : position;
      const word = rowWord[row]!;
      if ((sidesOfWord[word]! & sides) === 0) continue;
      isAny = true;
      if (isSharedWord[word]) continue;
      const reports = rowReports[row]!;
      eventsOfWord[word]! += 1;
      reportsOfWord[word]! += reports < 255 ? reports : reportsOfRow(cube, row);
    }
    return isAny;
  };
  const addEntries = (sides: number, from: number, end: number): boolean => {
    let isAny = false;
    for (let entry = from; entry < end; entry++) {
      const word = cube.entryWord[entry]!;
      if ((sidesOfWord[word]! & sides) === 0) continue;
      isAny = true;
      if (isSharedWord[word]) continue;
      eventsOfWord[word]! += cube.entryCount[entry]!;
      reportsOfWord[word]! += cube.entryReports[entry]!;
    }
    return isAny;
  };
  const addShared = (sides: number, start: number, end: number) => {
    const list = rows ?? cube.sharedRows;
    const from = rows ? start : firstAtLeast(list, start, 0, list.length);
    for (let at = from; at < list.length && (rows ? at < end : list[at]! < end); at++) {
      const row = list[at]!;
      const word = rowWord[row]!;
      if (!isSharedWord[word] || (sidesOfWord[word]! & sides) === 0 || isSeen[rowSlot[row]!]) continue;
      isSeen[rowSlot[row]!] = 1;
      eventsOfWord[word]! += 1;
      reportsOfWord[word]! += reportsOfRow(cube, row);
    }
  };
  for (let pair = 0; pair < cube.pairA.length; pair++) {
    const sides = sidesOfPair(selection, pair);
    if (sides === 0) continue;
    const start = startOf(selection, pair);
    const end = endOf(selection, pair);
    if (start === end) continue;
    const from = cube.pairStart[pair]!;
    const block = cube.pairBlock[pair]!;
    const blockCount = cube.pairBlock[pair + 1]! - block;
    const firstBlock = Math.ceil((start - from) / cube.blockRows);
    const endBlock =
      end === cube.pairStart[pair + 1]! ? blockCount : Math.min(blockCount, Math.floor((end - from) / cube.blockRows));
    let isAny: boolean;
    if (rows || firstBlock >= endBlock) isAny = addRows(sides, start, end);
    else {
      isAny = addRows(sides, start, from + firstBlock * cube.blockRows);
      isAny = addEntries(sides, cube.blockEntry[block + firstBlock]!, cube.blockEntry[block + endBlock]!) || isAny;
      isAny = addRows(sides, from + endBlock * cube.blockRows, end) || isAny;
    }
    if (!isAny) continue;
    addShared(sides, start, end);
    dyadCount += 1;
    isActor[cube.pairA[pair]!] = 1;
    isActor[cube.pairB[pair]!] = 1;
  }
  return { ...byGroup(selection, eventsOfWord, reportsOfWord), dyadCount, actorCount: isActor.reduce(sum, 0) };
}

function byGroup(
  selection: RowSelection,
  eventsOfWord: Float64Array,
  reportsOfWord: Float64Array,
): Omit<SelectionSummary, "dyadCount" | "actorCount"> {
  const { words, datasets } = selection.cube;
  const eventsByType = EVENT_TYPES.map(() => 0);
  const eventsByDataset = datasets.map(() => 0);
  words.forEach((word, index) => {
    eventsByType[typeOf(word)]! += eventsOfWord[index]!;
    eventsByDataset[datasetOf(word)]! += eventsOfWord[index]!;
  });
  return {
    eventCount: eventsOfWord.reduce(sum, 0),
    reportCount: reportsOfWord.reduce(sum, 0),
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
