import { EVENT_TYPES } from "@/lib/relations/event-type";
import { datasetOf, typeOf } from "./attribute-word";
import { cubeTables } from "./cube-tables";
import { cutPair, emptyCut } from "./pair-cut";
import { narrowed, type Passes } from "./passes";
import { reportsOfRow } from "./row-event";
import { endOf, sidesOfPair, startOf, type RowSelection } from "./row-selection";

const REPORTS_OVERFLOW = 255;

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
  const { cube } = selection;
  const counter = new EventCounter(selection);
  const isActor = new Uint8Array(cube.actors.length);
  let dyadCount = 0;
  for (let pair = 0; pair < cube.pairA.length; pair++) {
    const sides = sidesOfPair(selection, pair);
    if (sides === 0 || !counter.addPair(pair, sides)) continue;
    dyadCount += 1;
    isActor[cube.pairA[pair]!] = 1;
    isActor[cube.pairB[pair]!] = 1;
  }
  const { eventsOfGroup, reportCount } = counter.finish();
  const eventsByType = EVENT_TYPES.map(() => 0);
  const eventsByDataset = cube.datasets.map(() => 0);
  cube.groups.forEach((attributes, group) => {
    eventsByType[typeOf(attributes)]! += eventsOfGroup[group]!;
    eventsByDataset[datasetOf(attributes)]! += eventsOfGroup[group]!;
  });
  return {
    eventCount: eventsOfGroup.reduce((sum, count) => sum + count, 0),
    reportCount,
    dyadCount,
    actorCount: isActor.reduce((sum, flag) => sum + flag, 0),
    eventsByType,
    eventsByDataset,
  };
}

/** Counts the events of pairs that come in the order of their rows. */
class EventCounter {
  private readonly cut = emptyCut();
  /** What passes of the events that have one row. */
  private readonly single: Passes;
  private readonly eventsOfWord: Int32Array;
  private readonly eventsOfGroup: Float64Array;
  private readonly isSharedWord: Uint8Array;
  private readonly isSeen: Uint8Array;
  private nextShared = 0;
  private reportCount = 0;

  constructor(private readonly selection: RowSelection) {
    const { cube, passes } = selection;
    const { isSharedGroup, isSharedWord } = cubeTables(cube);
    this.single = narrowed(cube, passes, (group) => isSharedGroup[group] === 0);
    this.eventsOfWord = new Int32Array(cube.wordGroup.length);
    this.eventsOfGroup = new Float64Array(cube.groups.length);
    this.isSharedWord = isSharedWord;
    this.isSeen = new Uint8Array(cube.listedIds.length);
  }

  /** Returns whether the pair has a row that passes. */
  addPair(pair: number, sides: number): boolean {
    const { selection, cut } = this;
    const start = startOf(selection, pair);
    const end = endOf(selection, pair);
    if (start === end) return false;
    cutPair(selection, pair, start, end, cut);
    let isAny = this.addRows(sides, start, cut.rowsEnd);
    if (cut.entryFrom < cut.entryEnd) isAny = this.addEntries(sides, cut.entryFrom, cut.entryEnd) || isAny;
    isAny = this.addRows(sides, cut.rowsFrom, end) || isAny;
    return this.addShared(sides, start, end) || isAny;
  }

  finish(): { eventsOfGroup: Float64Array; reportCount: number } {
    const { wordGroup } = this.selection.cube;
    this.eventsOfWord.forEach((count, word) => (this.eventsOfGroup[wordGroup[word]!]! += count));
    return { eventsOfGroup: this.eventsOfGroup, reportCount: this.reportCount };
  }

  private addRows(sides: number, start: number, end: number): boolean {
    const { cube, rows } = this.selection;
    const { rowWord, rowReports } = cube;
    const { eventsOfWord } = this;
    const passes = this.single.ofWord;
    let count = 0;
    let reports = 0;
    for (let position = start; position < end; position++) {
      const row = rows ? rows[position]! : position;
      const word = rowWord[row]!;
      if ((passes[word]! & sides) === 0) continue;
      const told = rowReports[row]!;
      count = (count + 1) | 0;
      eventsOfWord[word]!++;
      if (told < REPORTS_OVERFLOW) reports += told;
      else this.reportCount += reportsOfRow(cube, row);
    }
    this.reportCount += reports;
    return count > 0;
  }

  private addEntries(sides: number, from: number, end: number): boolean {
    const { entryGroup, entryCount, entryReports } = this.selection.cube;
    const { eventsOfGroup } = this;
    const passes = this.single.ofGroup;
    let count = 0;
    let reports = 0;
    for (let entry = from; entry < end; entry++) {
      const group = entryGroup[entry]!;
      if ((passes[group]! & sides) === 0) continue;
      count = (count + 1) | 0;
      eventsOfGroup[group]! += entryCount[entry]!;
      reports += entryReports[entry]!;
    }
    this.reportCount += reports;
    return count > 0;
  }

  /** Adds the events that have several rows, each once. */
  private addShared(sides: number, start: number, end: number): boolean {
    const { selection, isSharedWord, isSeen } = this;
    const { cube, rows, passes } = selection;
    const list = rows ?? cube.sharedRows;
    if (rows) this.nextShared = start;
    else while (this.nextShared < list.length && list[this.nextShared]! < start) this.nextShared++;
    let isAny = false;
    for (
      ;
      this.nextShared < list.length && (rows ? this.nextShared < end : list[this.nextShared]! < end);
      this.nextShared++
    ) {
      const row = list[this.nextShared]!;
      const word = cube.rowWord[row]!;
      if (!isSharedWord[word] || (passes.ofWord[word]! & sides) === 0) continue;
      isAny = true;
      const event = cube.rowSlot[row]!;
      if (isSeen[event]) continue;
      isSeen[event] = 1;
      this.eventsOfGroup[cube.wordGroup[word]!]! += 1;
      this.reportCount += reportsOfRow(cube, row);
    }
    return isAny;
  }
}
