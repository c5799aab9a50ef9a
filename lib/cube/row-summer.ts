import { cubeTables } from "./cube-tables";
import { cutPair, emptyCut } from "./pair-cut";
import { TONE_SHIFT, type Passes } from "./passes";
import { reportsOfRow } from "./row-event";
import type { RowSelection } from "./row-selection";
import { MOST_AT_ONCE, SUM, addTo } from "./sum-columns";

const REPORTS_OVERFLOW = 255;

/**
 * Sums rows of a selection into `Float64Array`s (see `SUM`). `passes` is the selection's or a part of it. Where it can,
 * it adds sums of blocks instead of rows.
 */
export class RowSummer {
  private readonly quadOfWord: Uint8Array;
  private readonly quadOfGroup: Uint8Array;
  private readonly quadUnitOfWord: Int32Array;
  private readonly quadUnitOfGroup: Int32Array;
  private readonly countsReports: boolean;
  private readonly cut = emptyCut();

  constructor(private readonly selection: RowSelection) {
    const tables = cubeTables(selection.cube);
    this.quadOfWord = tables.quadOfWord;
    this.quadOfGroup = tables.quadOfGroup;
    this.quadUnitOfWord = tables.quadUnitOfWord;
    this.quadUnitOfGroup = tables.quadUnitOfGroup;
    this.countsReports = selection.filter.count === "reports";
  }

  /** Adds what lies at `[start, end)` of a pair (see `startOf`) to the sums at `at`. */
  add(passes: Passes, sides: number, pair: number, start: number, end: number, sums: Float64Array, at: number): void {
    if (start >= end) return;
    const { cut } = this;
    cutPair(this.selection, pair, start, end, cut);
    if (cut.firstBlock === cut.endBlock || (this.countsReports && this.isWide(cut.firstBlock, cut.endBlock))) {
      this.addRows(passes, sides, start, end, sums, at);
      return;
    }
    this.addRows(passes, sides, start, cut.rowsEnd, sums, at);
    const { blockEntry } = this.selection.cube;
    if (this.countsReports) this.addReportEntries(passes.ofGroup, sides, cut.entryFrom, cut.entryEnd, sums, at);
    else
      for (let block = cut.firstBlock; block < cut.endBlock; block++)
        this.addEventEntries(passes.ofGroup, sides, blockEntry[block]!, blockEntry[block + 1]!, sums, at);
    this.addRows(passes, sides, cut.rowsFrom, end, sums, at);
  }

  /** Adds the rows at `[start, end)`, one by one. */
  addRows({ ofWord }: Passes, sides: number, start: number, end: number, sums: Float64Array, at: number): void {
    if (this.countsReports) this.addReports(ofWord, sides, start, end, sums, at);
    else
      for (let from = start; from < end; from += MOST_AT_ONCE)
        this.addEvents(ofWord, sides, from, Math.min(end, from + MOST_AT_ONCE), sums, at);
  }

  private isWide(firstBlock: number, endBlock: number): boolean {
    const { isWideBlock } = this.selection.cube;
    for (let block = firstBlock; block < endBlock; block++) if (isWideBlock[block] === 1) return true;
    return false;
  }

  private addEvents(passes: Uint8Array, sides: number, start: number, end: number, sums: Float64Array, at: number) {
    const { cube, rows } = this.selection;
    const { rowWord, rowSentiment, rowReports, wordIntensity } = cube;
    const { quadUnitOfWord } = this;
    // Whole numbers all: `| 0` keeps them out of floating point, which takes three times as long.
    let count = 0;
    let reports = 0;
    let absolute = 0;
    let signed = 0;
    let signedCount = 0;
    let toned = 0;
    let sentiment = 0;
    let squares = 0;
    let quads = 0;
    for (let position = start; position < end; position++) {
      const row = rows ? rows[position]! : position;
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
    if (count > 0) addTo(sums, at, count, reports, absolute, signed, signedCount, toned, sentiment, squares, quads);
  }

  private addReports(passes: Uint8Array, sides: number, start: number, end: number, sums: Float64Array, at: number) {
    const { cube, rows } = this.selection;
    const { rowWord, rowSentiment, rowReports, wordIntensity } = cube;
    const { quadOfWord } = this;
    let count = 0;
    let weight = 0;
    let absolute = 0;
    let signed = 0;
    let signedWeight = 0;
    let tonedCount = 0;
    let tonedWeight = 0;
    let sentiment = 0;
    let squares = 0;
    for (let position = start; position < end; position++) {
      const row = rows ? rows[position]! : position;
      const word = rowWord[row]!;
      const passing = passes[word]!;
      if ((passing & sides) === 0) continue;
      const intensity = wordIntensity[word]!;
      const tone = rowSentiment[row]!;
      const told = rowReports[row]!;
      const reports = told < REPORTS_OVERFLOW ? told : reportsOfRow(cube, row);
      const quad = quadOfWord[word]!;
      count++;
      weight += reports;
      absolute += reports * (intensity < 0 ? -intensity : intensity);
      signed += reports * intensity;
      if (intensity !== 0) signedWeight += reports;
      const isToned = passing >> TONE_SHIFT;
      tonedCount += isToned;
      tonedWeight += isToned * reports;
      sentiment += reports * tone;
      squares += reports * tone * tone;
      sums[at + SUM.weightByQuad + quad]! += reports;
      sums[at + SUM.eventsByQuad + quad]! += 1;
    }
    sums[at + SUM.count]! += count;
    sums[at + SUM.reports]! += weight;
    sums[at + SUM.weight]! += weight;
    sums[at + SUM.absolute]! += absolute;
    sums[at + SUM.signed]! += signed;
    sums[at + SUM.signedWeight]! += signedWeight;
    sums[at + SUM.tonedCount]! += tonedCount;
    sums[at + SUM.tonedWeight]! += tonedWeight;
    sums[at + SUM.sentiment]! += sentiment;
    sums[at + SUM.squares]! += squares;
  }

  private addEventEntries(
    passes: Uint8Array,
    sides: number,
    from: number,
    end: number,
    sums: Float64Array,
    at: number,
  ) {
    const { cube } = this.selection;
    const { entryGroup, entryCount, entryReports, entrySignedCount, entryAbsolute, entrySigned } = cube;
    const { entrySentiment, entrySquares } = cube;
    const { quadUnitOfGroup } = this;
    let count = 0;
    let reports = 0;
    let absolute = 0;
    let signed = 0;
    let signedCount = 0;
    let toned = 0;
    let sentiment = 0;
    let squares = 0;
    let quads = 0;
    for (let entry = from; entry < end; entry++) {
      const group = entryGroup[entry]!;
      const passing = passes[group]!;
      if ((passing & sides) === 0) continue;
      const own = entryCount[entry]!;
      count = (count + own) | 0;
      reports += entryReports[entry]!;
      absolute = (absolute + entryAbsolute[entry]!) | 0;
      signed = (signed + entrySigned[entry]!) | 0;
      signedCount = (signedCount + entrySignedCount[entry]!) | 0;
      toned = (toned + Math.imul(own, passing >> TONE_SHIFT)) | 0;
      sentiment = (sentiment + entrySentiment[entry]!) | 0;
      squares += entrySquares[entry]!;
      quads = (quads + Math.imul(own, quadUnitOfGroup[group]!)) | 0;
    }
    addTo(sums, at, count, reports, absolute, signed, signedCount, toned, sentiment, squares, quads);
  }

  private addReportEntries(
    passes: Uint8Array,
    sides: number,
    from: number,
    end: number,
    sums: Float64Array,
    at: number,
  ) {
    const { cube } = this.selection;
    const { entryGroup, entryCount, entryReports, entrySignedReports, entryWeightedAbsolute } = cube;
    const { entryWeightedSigned, entryWeightedSentiment, entryWeightedSquares } = cube;
    const { quadOfGroup } = this;
    for (let entry = from; entry < end; entry++) {
      const group = entryGroup[entry]!;
      const passing = passes[group]!;
      if ((passing & sides) === 0) continue;
      const reports = entryReports[entry]!;
      sums[at + SUM.count]! += entryCount[entry]!;
      sums[at + SUM.reports]! += reports;
      sums[at + SUM.weight]! += reports;
      sums[at + SUM.absolute]! += entryWeightedAbsolute[entry]!;
      sums[at + SUM.signed]! += entryWeightedSigned[entry]!;
      sums[at + SUM.signedWeight]! += entrySignedReports[entry]!;
      sums[at + SUM.tonedCount]! += (passing >> TONE_SHIFT) * entryCount[entry]!;
      sums[at + SUM.tonedWeight]! += (passing >> TONE_SHIFT) * reports;
      sums[at + SUM.sentiment]! += entryWeightedSentiment[entry]!;
      sums[at + SUM.squares]! += entryWeightedSquares[entry]!;
      sums[at + SUM.weightByQuad + quadOfGroup[group]!]! += reports;
      sums[at + SUM.eventsByQuad + quadOfGroup[group]!]! += entryCount[entry]!;
    }
  }
}
