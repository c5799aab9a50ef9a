import { IS_LISTED } from "./attribute-word";
import { cubeTables } from "./cube-tables";
import type { MergedDictionaries } from "./merge-dictionaries";
import type { MergedPairs } from "./merge-pairs";
import type { CubeLimits, RelationCube, RowColumns } from "./relation-cube";
import { eventIdOfRow, reportsOfRow } from "./row-event";
import { firstAtLeast } from "./row-selection";
import { sharedColumns, shortType } from "./shared-columns";

/** Rows from which on they are copied as a run; fewer are quicker one by one. */
const LEAST_RUN = 256;

/** The rows of two cubes as one. */
export interface MergedRows {
  rows: RowColumns;
  firstDay: number;
  /** Ids that rows do not carry themselves. */
  listed: Float64Array;
  /** Numbers of reports that do not fit their column, by row. */
  reportsBeyond: Map<number, number>;
  /** Per pair how many rows from its first are those of the first cube. */
  sameRows: Uint32Array;
}

/** Merges the rows of two cubes, without those dropped of the first (ascending), pair by pair in the order of time. */
export function mergeRows(
  cube: RelationCube,
  more: RelationCube,
  dropped: Uint32Array,
  pairs: MergedPairs,
  dictionaries: MergedDictionaries,
  limits: CubeLimits,
): MergedRows {
  const merging = new RowMerging(cube, more, dropped, dictionaries, limits, pairs.start.at(-1)!);
  const sameRows = new Uint32Array(pairs.a.length);
  for (let pair = 0; pair < pairs.a.length; pair++)
    sameRows[pair] = merging.addPair(pairs.ofCube[pair]!, pairs.ofMore[pair]!);
  merging.flush();
  return { ...merging.finish(), sameRows };
}

class RowMerging {
  private readonly rows: RowColumns;
  private readonly firstDay: number;
  private readonly shift: number;
  private readonly shiftOfMore: number;
  private readonly reportsBeyond = new Map<number, number>();
  /** Rows of the first cube that are to be copied next, and where they go. */
  private runStart = 0;
  private runEnd = 0;
  private target = 0;
  private nextDropped = 0;

  constructor(
    private readonly cube: RelationCube,
    private readonly more: RelationCube,
    private readonly dropped: Uint32Array,
    private readonly dictionaries: MergedDictionaries,
    limits: CubeLimits,
    rowCount: number,
  ) {
    const filled = [cube, more].filter(({ rowWord }) => rowWord.length > 0);
    this.firstDay = filled.length === 0 ? 0 : Math.min(...filled.map(({ firstDay }) => firstDay));
    const span = Math.max(0, ...filled.map((one) => one.firstDay + lastDayOf(one) + 1 - this.firstDay));
    this.shift = cube.firstDay - this.firstDay;
    this.shiftOfMore = more.firstDay - this.firstDay;
    this.rows = sharedColumns<RowColumns>({
      rowWord: [shortType(dictionaries.wordIntensity.length, limits.shortWords), rowCount],
      rowDay: [shortType(span, limits.shortDays), rowCount],
      rowSentiment: [Int16Array, rowCount],
      rowReports: [Uint8Array, rowCount],
      rowSlot: [Uint32Array, rowCount],
    });
  }

  /** Merges a pair of the cubes (−1: it has none) and returns how many rows from its first stay as they are. */
  addPair(pair: number, other: number): number {
    const { cube, more } = this;
    const start = pair < 0 ? 0 : cube.pairStart[pair]!;
    const end = pair < 0 ? 0 : cube.pairStart[pair + 1]!;
    this.nextDropped = firstAtLeast(this.dropped, start, 0, this.dropped.length);
    const firstDropped = Math.min(this.dropped[this.nextDropped] ?? end, end);
    let from = start;
    let firstAdded = end;
    if (other >= 0) {
      for (let row = more.pairStart[other]!; row < more.pairStart[other + 1]!; row++) {
        const place = this.placeOf(row, from, end);
        if (row === more.pairStart[other]) firstAdded = place;
        this.addKept(from, place);
        this.addMore(row);
        from = place;
      }
    }
    this.addKept(from, end);
    return pair < 0 ? 0 : Math.min(firstDropped, firstAdded) - start;
  }

  /** Copies what is still to be copied. */
  flush(): void {
    const { cube, rows, shift, runStart, runEnd, target } = this;
    if (runStart === runEnd) return;
    const { wordOfCube } = this.dictionaries;
    if (wordOfCube || shift !== 0 || runEnd - runStart < LEAST_RUN) this.copyRows();
    else {
      rows.rowWord.set(cube.rowWord.subarray(runStart, runEnd), target);
      rows.rowDay.set(cube.rowDay.subarray(runStart, runEnd), target);
      rows.rowSentiment.set(cube.rowSentiment.subarray(runStart, runEnd), target);
      rows.rowReports.set(cube.rowReports.subarray(runStart, runEnd), target);
      rows.rowSlot.set(cube.rowSlot.subarray(runStart, runEnd), target);
    }
    const { overflowRows, overflowReports } = cube;
    let overflow = firstAtLeast(overflowRows, runStart, 0, overflowRows.length);
    for (; overflow < overflowRows.length && overflowRows[overflow]! < runEnd; overflow++)
      this.reportsBeyond.set(target + overflowRows[overflow]! - runStart, overflowReports[overflow]!);
    this.target += runEnd - runStart;
    this.runStart = runEnd;
  }

  finish(): Omit<MergedRows, "sameRows"> {
    const { cube, more, rows, firstDay, reportsBeyond } = this;
    const isGone = new Uint8Array(cube.listedIds.length);
    const { isListedWord } = cubeTables(cube);
    for (let at = 0; at < this.dropped.length; at++) {
      const row = this.dropped[at]!;
      if (isListedWord[cube.rowWord[row]!]) isGone[cube.rowSlot[row]!] = 1;
    }
    const all = new Float64Array(cube.listedIds.length + more.listedIds.length);
    all.set(cube.listedIds);
    all.set(more.listedIds, cube.listedIds.length);
    if (!isGone.includes(1)) return { rows, firstDay, listed: all, reportsBeyond };
    const placeOf = new Uint32Array(all.length);
    let count = 0;
    for (let at = 0; at < all.length; at++) {
      if (isGone[at]) continue;
      placeOf[at] = count;
      all[count++] = all[at]!;
    }
    const { groups, wordGroup } = this.dictionaries;
    const isListed = Uint8Array.from(wordGroup, (group) => (groups[group]! & IS_LISTED ? 1 : 0));
    for (let row = 0; row < rows.rowWord.length; row++)
      if (isListed[rows.rowWord[row]!]) rows.rowSlot[row] = placeOf[rows.rowSlot[row]!]!;
    return { rows, firstDay, listed: all.subarray(0, count), reportsBeyond };
  }

  private copyRows(): void {
    const { rowWord, rowDay, rowSentiment, rowReports, rowSlot } = this.cube;
    const { rows, shift, runStart, runEnd } = this;
    const { wordOfCube } = this.dictionaries;
    for (let row = runStart, to = this.target; row < runEnd; row++, to++) {
      rows.rowWord[to] = wordOfCube ? wordOfCube[rowWord[row]!]! : rowWord[row]!;
      rows.rowDay[to] = rowDay[row]! + shift;
      rows.rowSentiment[to] = rowSentiment[row]!;
      rows.rowReports[to] = rowReports[row]!;
      rows.rowSlot[to] = rowSlot[row]!;
    }
  }

  /** Where a row of the second cube goes among `[from, end)` of the first: before the first that is later. */
  private placeOf(row: number, from: number, end: number): number {
    const { cube, more } = this;
    const day = more.firstDay + more.rowDay[row]! - cube.firstDay;
    const id = eventIdOfRow(more, row);
    let low = from;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = cube.rowDay[middle]!;
      if (other < day || (other === day && eventIdOfRow(cube, middle) < id)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Adds rows of the first cube but for those dropped. */
  private addKept(start: number, end: number): void {
    let from = start;
    while (this.nextDropped < this.dropped.length && this.dropped[this.nextDropped]! < end) {
      const gone = this.dropped[this.nextDropped++]!;
      this.addRun(from, gone);
      from = gone + 1;
    }
    this.addRun(from, end);
  }

  private addRun(start: number, end: number): void {
    if (start >= end) return;
    if (start !== this.runEnd || this.runStart === this.runEnd) {
      this.flush();
      this.runStart = start;
    }
    this.runEnd = end;
  }

  private addMore(row: number): void {
    this.flush();
    const { cube, more, rows } = this;
    const target = this.target++;
    const word = more.rowWord[row]!;
    rows.rowWord[target] = this.dictionaries.wordOfMore[word]!;
    rows.rowDay[target] = more.rowDay[row]! + this.shiftOfMore;
    rows.rowSentiment[target] = more.rowSentiment[row]!;
    rows.rowReports[target] = more.rowReports[row]!;
    const { isListedWord } = cubeTables(more);
    rows.rowSlot[target] = more.rowSlot[row]! + (isListedWord[word] ? cube.listedIds.length : 0);
    if (more.rowReports[row] === 255) this.reportsBeyond.set(target, reportsOfRow(more, row));
  }
}

function lastDayOf({ rowDay, pairStart }: RelationCube): number {
  let last = 0;
  for (let pair = 1; pair < pairStart.length; pair++) last = Math.max(last, rowDay[pairStart[pair]! - 1]!);
  return last;
}
