import { EVENT_TYPES } from "@/lib/relations/event-type";
import { datasetOf, typeOf } from "./attribute-word";
import { countsOfWords } from "./counts-of-words";
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
  /** Whether all rows are selected that pass: then those of all pairs are counted at once. */
  private readonly isWhole: boolean;
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
    const { days, isActor, isCounterpart, rows } = selection;
    this.isWhole = !days && !isActor && !isCounterpart && !rows;
    if (this.isWhole) this.addAll();
  }

  /** Returns whether the pair has a row that passes. */
  addPair(pair: number, sides: number): boolean {
    const { selection, cut } = this;
    const start = startOf(selection, pair);
    const end = endOf(selection, pair);
    if (start === end) return false;
    let count = 0;
    if (this.isWhole) count = this.hasSingle(pair, start, end) ? 1 : 0;
    else {
      cutPair(selection, pair, start, end, cut);
      count = this.addRows(sides, start, cut.rowsEnd);
      if (cut.entryFrom < cut.entryEnd) count += this.addEntries(sides, cut.entryFrom, cut.entryEnd);
      count += this.addRows(sides, cut.rowsFrom, end);
    }
    return this.addShared(sides, start, end) || count > 0;
  }

  finish(): { eventsOfGroup: Float64Array; reportCount: number } {
    const { wordGroup } = this.selection.cube;
    this.eventsOfWord.forEach((count, word) => (this.eventsOfGroup[wordGroup[word]!]! += count));
    return { eventsOfGroup: this.eventsOfGroup, reportCount: this.reportCount };
  }

  private addAll(): void {
    const { cube } = this.selection;
    const { rows, reports } = countsOfWords(cube);
    const passes = this.single.ofWord;
    for (let word = 0; word < passes.length; word++) {
      if (passes[word] === 0) continue;
      this.eventsOfWord[word] = rows[word]!;
      this.reportCount += reports[word]!;
    }
  }

  /** Whether a pair has an event of one row that passes. */
  private hasSingle(pair: number, start: number, end: number): boolean {
    const { pairBlock, blockEntry, entryGroup, rowWord } = this.selection.cube;
    const { ofGroup, ofWord } = this.single;
    const [block, endBlock] = [pairBlock[pair]!, pairBlock[pair + 1]!];
    if (block < endBlock) {
      for (let entry = blockEntry[block]!; entry < blockEntry[endBlock]!; entry++)
        if (ofGroup[entryGroup[entry]!] !== 0) return true;
      return false;
    }
    for (let row = start; row < end; row++) if (ofWord[rowWord[row]!] !== 0) return true;
    return false;
  }

  /** Counts the rows at `[start, end)`; returns how many passed. */
  private addRows(sides: number, start: number, end: number): number {
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
      reports += told < REPORTS_OVERFLOW ? told : reportsOfRow(cube, row);
    }
    this.reportCount += reports;
    return count;
  }

  private addEntries(sides: number, from: number, end: number): number {
    const { entryGroup, entryCount, entryReports } = this.selection.cube;
    const { eventsOfGroup } = this;
    const passes = this.single.ofGroup;
    let count = 0;
    let reports = 0;
    for (let entry = from; entry < end; entry++) {
      const group = entryGroup[entry]!;
      if ((passes[group]! & sides) === 0) continue;
      count = (count + entryCount[entry]!) | 0;
      eventsOfGroup[group]! += entryCount[entry]!;
      reports += entryReports[entry]!;
    }
    this.reportCount += reports;
    return count;
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
