import { cubeTables } from "./cube-tables";
import type { EventSums } from "./event-sums";
import type { Passes } from "./passes";
import { reportsOfRow } from "./row-event";
import { endOf, firstAtLeast, startOf, type RowSelection } from "./row-selection";
import { SUM, SUM_WIDTH, sumsWith } from "./sum-columns";

const REPORTS_OVERFLOW = 255;

/** The sums of one day. */
export interface DailySums extends EventSums {
  /** Days since 1970-01-01. */
  day: number;
}

/** Sums rows by day. */
export class DaySummer {
  /** First day as `rowDay` counts. */
  private readonly first: number;
  private readonly sums: Float64Array;
  private readonly countsReports: boolean;

  /** For one pair alone the days are known to be fewer. */
  constructor(
    private readonly selection: RowSelection,
    pair?: number,
  ) {
    const { cube, days, filter } = selection;
    let first = Infinity;
    let last = -Infinity;
    for (let one = pair ?? 0; one < (pair === undefined ? cube.pairA.length : pair + 1); one++) {
      first = Math.min(first, cube.rowDay[cube.pairStart[one]!]!);
      last = Math.max(last, cube.rowDay[cube.pairStart[one + 1]! - 1]!);
    }
    this.first = Math.max(first, days?.first ?? 0);
    this.sums = new Float64Array(Math.max(0, Math.min(last + 1, days?.end ?? Infinity) - this.first) * SUM_WIDTH);
    this.countsReports = filter.count === "reports";
  }

  /** Adds all rows of a pair that pass. */
  addPair({ ofWord }: Passes, sides: number, pair: number): void {
    this.addRows(ofWord, sides, startOf(this.selection, pair), endOf(this.selection, pair));
  }

  /** Adds the rows of a pair that pass and are of events with several, each event once. */
  addSharedRows({ ofWord }: Passes, sides: number, pair: number, isSeen: Uint8Array): void {
    const { cube, rows } = this.selection;
    const start = startOf(this.selection, pair);
    const end = endOf(this.selection, pair);
    const { isSharedWord } = cubeTables(cube);
    const list = rows ?? cube.sharedRows;
    const from = rows ? start : firstAtLeast(list, start, 0, list.length);
    for (let at = from; at < list.length && (rows ? at < end : list[at]! < end); at++) {
      const row = list[at]!;
      const word = cube.rowWord[row]!;
      const event = cube.rowSlot[row]!;
      if (!isSharedWord[word] || (ofWord[word]! & sides) === 0 || isSeen[event]) continue;
      isSeen[event] = 1;
      const position = rows ? at : row;
      this.addRows(ofWord, sides, position, position + 1);
    }
  }

  /** The sums of each day that has an event, in the order of time. */
  toSums(): DailySums[] {
    const { sums } = this;
    const days: DailySums[] = [];
    for (let at = 0; at < sums.length; at += SUM_WIDTH) {
      if (!this.countsReports) countEvents(sums, at);
      if (sums[at + SUM.count] === 0) continue;
      days.push(sumsWith(sums, at, { day: this.selection.cube.firstDay + this.first + at / SUM_WIDTH }));
    }
    return days;
  }

  private addRows(passes: Uint8Array, sides: number, start: number, end: number): void {
    if (this.countsReports) this.addReports(passes, sides, start, end);
    else this.addEvents(passes, sides, start, end);
  }

  /** Adds to what `countEvents` completes: few numbers for a row, because most days have few rows. */
  private addEvents(passes: Uint8Array, sides: number, start: number, end: number): void {
    const { cube, rows } = this.selection;
    const { rowWord, rowDay, rowSentiment, rowReports, wordIntensity } = cube;
    const { quadOfWord } = cubeTables(cube);
    const { sums, first } = this;
    for (let position = start; position < end; position++) {
      const row = rows ? rows[position]! : position;
      const word = rowWord[row]!;
      if ((passes[word]! & sides) === 0) continue;
      const intensity = wordIntensity[word]!;
      const tone = rowSentiment[row]!;
      const told = rowReports[row]!;
      const at = (rowDay[row]! - first) * SUM_WIDTH;
      sums[at + SUM.eventsByQuad + quadOfWord[word]!]! += 1;
      sums[at + SUM.reports]! += told < REPORTS_OVERFLOW ? told : reportsOfRow(cube, row);
      sums[at + SUM.absolute]! += Math.abs(intensity);
      sums[at + SUM.signed]! += intensity;
      sums[at + SUM.signedWeight]! += intensity === 0 ? 0 : 1;
      sums[at + SUM.sentiment]! += tone;
      sums[at + SUM.squares]! += tone * tone;
    }
  }

  private addReports(passes: Uint8Array, sides: number, start: number, end: number): void {
    const { cube, rows } = this.selection;
    const { rowWord, rowDay, rowSentiment, rowReports, wordIntensity } = cube;
    const { quadOfWord } = cubeTables(cube);
    const { sums, first } = this;
    for (let position = start; position < end; position++) {
      const row = rows ? rows[position]! : position;
      const word = rowWord[row]!;
      if ((passes[word]! & sides) === 0) continue;
      const intensity = wordIntensity[word]!;
      const tone = rowSentiment[row]!;
      const told = rowReports[row]!;
      const reports = told < REPORTS_OVERFLOW ? told : reportsOfRow(cube, row);
      const at = (rowDay[row]! - first) * SUM_WIDTH;
      sums[at + SUM.count]! += 1;
      sums[at + SUM.reports]! += reports;
      sums[at + SUM.weight]! += reports;
      sums[at + SUM.absolute]! += reports * Math.abs(intensity);
      sums[at + SUM.signed]! += reports * intensity;
      sums[at + SUM.signedWeight]! += intensity === 0 ? 0 : reports;
      sums[at + SUM.sentiment]! += reports * tone;
      sums[at + SUM.squares]! += reports * tone * tone;
      sums[at + SUM.weightByQuad + quadOfWord[word]!]! += reports;
      sums[at + SUM.eventsByQuad + quadOfWord[word]!]! += 1;
    }
  }
}

/** Where each event weighs one, the counts follow from those by quad class. */
function countEvents(sums: Float64Array, at: number): void {
  let count = 0;
  for (let quad = 0; quad < 4; quad++) {
    const own = sums[at + SUM.eventsByQuad + quad]!;
    sums[at + SUM.weightByQuad + quad] = own;
    count += own;
  }
  sums[at + SUM.count] = sums[at + SUM.weight] = count;
}
