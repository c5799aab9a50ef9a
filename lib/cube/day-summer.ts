import { cubeTables } from "./cube-tables";
import type { EventSums } from "./event-sums";
import { TONE_SHIFT, type Passes } from "./passes";
import { reportsOfRow } from "./row-event";
import { endOf, firstAtLeast, startOf, type RowSelection } from "./row-selection";
import { MOST_AT_ONCE, SUM, SUM_WIDTH, sumsWith } from "./sum-columns";

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
      if (sums[at + SUM.count] === 0) continue;
      if (!this.countsReports) weighEvents(sums, at);
      days.push(sumsWith(sums, at, { day: this.selection.cube.firstDay + this.first + at / SUM_WIDTH }));
    }
    return days;
  }

  private addRows(passes: Uint8Array, sides: number, start: number, end: number): void {
    if (this.countsReports) this.addReports(passes, sides, start, end);
    else this.addEvents(passes, sides, start, end);
  }

  private addEvents(passes: Uint8Array, sides: number, start: number, end: number): void {
    const { cube, rows } = this.selection;
    const { rowWord, rowDay, rowSentiment, rowReports, wordIntensity } = cube;
    const { quadUnitOfWord } = cubeTables(cube);
    const { sums, first } = this;
    for (let position = start; position < end;) {
      // Rows of one day follow each other: their sums are whole numbers (see `RowSummer`) until the day ends.
      const day = rowDay[rows ? rows[position]! : position]!;
      const at = (day - first) * SUM_WIDTH;
      const most = Math.min(end, position + MOST_AT_ONCE);
      let count = 0;
      let reports = 0;
      let absolute = 0;
      let signed = 0;
      let signedCount = 0;
      let toned = 0;
      let sentiment = 0;
      let squares = 0;
      let quads = 0;
      for (; position < most; position++) {
        const row = rows ? rows[position]! : position;
        if (rowDay[row] !== day) break;
        const word = rowWord[row]!;
        const passing = passes[word]!;
        if ((passing & sides) === 0) continue;
        const intensity = wordIntensity[word]!;
        const tone = rowSentiment[row]!;
        const told = rowReports[row]!;
        count = (count + 1) | 0;
        if (told < REPORTS_OVERFLOW) reports = (reports + told) | 0;
        else sums[at + SUM.reports]! += reportsOfRow(cube, row);
        absolute = (absolute + Math.abs(intensity)) | 0;
        signed = (signed + intensity) | 0;
        signedCount = (signedCount + (intensity === 0 ? 0 : 1)) | 0;
        toned = (toned + (passing >> TONE_SHIFT)) | 0;
        sentiment = (sentiment + tone) | 0;
        squares += tone * tone;
        quads = (quads + quadUnitOfWord[word]!) | 0;
      }
      if (count === 0) continue;
      // Written here, because a call with so many numbers costs more than the rows.
      const second = (quads >>> 10) & MOST_AT_ONCE;
      const third = (quads >>> 20) & MOST_AT_ONCE;
      sums[at + SUM.count]! += count;
      sums[at + SUM.reports]! += reports;
      sums[at + SUM.absolute]! += absolute;
      sums[at + SUM.signed]! += signed;
      sums[at + SUM.signedWeight]! += signedCount;
      sums[at + SUM.tonedCount]! += toned;
      sums[at + SUM.sentiment]! += sentiment;
      sums[at + SUM.squares]! += squares;
      sums[at + SUM.eventsByQuad]! += quads & MOST_AT_ONCE;
      sums[at + SUM.eventsByQuad + 1]! += second;
      sums[at + SUM.eventsByQuad + 2]! += third;
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
      const passing = passes[word]!;
      if ((passing & sides) === 0) continue;
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
      sums[at + SUM.tonedCount]! += passing >> TONE_SHIFT;
      sums[at + SUM.tonedWeight]! += (passing >> TONE_SHIFT) * reports;
      sums[at + SUM.sentiment]! += reports * tone;
      sums[at + SUM.squares]! += reports * tone * tone;
      sums[at + SUM.weightByQuad + quadOfWord[word]!]! += reports;
      sums[at + SUM.eventsByQuad + quadOfWord[word]!]! += 1;
    }
  }
}

/** Where each event weighs one, weights and the events of the fourth quad class follow from the rest. */
function weighEvents(sums: Float64Array, at: number): void {
  const events = at + SUM.eventsByQuad;
  sums[events + 3] = sums[at + SUM.count]! - sums[events]! - sums[events + 1]! - sums[events + 2]!;
  sums[at + SUM.weight] = sums[at + SUM.count]!;
  sums[at + SUM.tonedWeight] = sums[at + SUM.tonedCount]!;
  for (let quad = 0; quad < 4; quad++) sums[at + SUM.weightByQuad + quad] = sums[events + quad]!;
}
