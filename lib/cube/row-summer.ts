import { QUAD_CLASSES } from "@/lib/relations/quad-class";
import { cubeTables } from "./cube-tables";
import type { EventSums } from "./event-sums";
import { INTENSITY_PARTS, SENTIMENT_PARTS } from "./relation-cube";
import { reportsOfRow } from "./row-event";
import type { RowSelection } from "./row-selection";

/** Numbers that the sums of one group take in a `Float64Array`. */
export const SUM_WIDTH = 16;

const COUNT = 0;
const REPORTS = 1;
const WEIGHT = 2;
/** Σ |intensity| and Σ intensity: conflict and cooperation are half their difference and half their sum. */
const ABSOLUTE = 3;
const SIGNED = 4;
const SIGNED_WEIGHT = 5;
const SENTIMENT = 6;
const SQUARES = 7;
const WEIGHT_BY_QUAD = 8;
const EVENTS_BY_QUAD = 12;

const REPORTS_OVERFLOW = 255;

/**
 * Sums rows of a selection into `Float64Array`s. `passes` says per word which sides pass, as `sidesOfWord` of the
 * selection does, of which it may be a part. Where it can, it adds sums of blocks instead of rows.
 */
export class RowSummer {
  private readonly quadOfWord: Uint8Array;
  private readonly countsReports: boolean;
  private readonly quads = new Float64Array(2 * QUAD_CLASSES.length);

  constructor(private readonly selection: RowSelection) {
    this.quadOfWord = cubeTables(selection.cube).quadOfWord;
    this.countsReports = selection.filter.count === "reports";
  }

  /** Adds what lies at `[start, end)` of a pair (see `startOf`) to the sums at `at`. */
  add(
    passes: Uint8Array,
    sides: number,
    pair: number,
    start: number,
    end: number,
    sums: Float64Array,
    at: number,
  ): void {
    const { cube, rows } = this.selection;
    const block = cube.pairBlock[pair]!;
    const blockCount = cube.pairBlock[pair + 1]! - block;
    if (rows || blockCount === 0) return this.addRows(passes, sides, start, end, sums, at);
    const from = cube.pairStart[pair]!;
    const { blockRows } = cube;
    const firstBlock = Math.ceil((start - from) / blockRows);
    const endBlock = end === cube.pairStart[pair + 1]! ? blockCount : Math.floor((end - from) / blockRows);
    if (firstBlock >= endBlock) return this.addRows(passes, sides, start, end, sums, at);
    this.addRows(passes, sides, start, from + firstBlock * blockRows, sums, at);
    this.addEntries(passes, sides, cube.blockEntry[block + firstBlock]!, cube.blockEntry[block + endBlock]!, sums, at);
    this.addRows(passes, sides, from + endBlock * blockRows, end, sums, at);
  }

  /** Adds the rows at `[start, end)`, one by one. */
  addRows(passes: Uint8Array, sides: number, start: number, end: number, sums: Float64Array, at: number): void {
    if (this.countsReports) this.addReports(passes, sides, start, end, sums, at);
    else this.addEvents(passes, sides, start, end, sums, at);
  }

  private addEvents(passes: Uint8Array, sides: number, start: number, end: number, sums: Float64Array, at: number) {
    const { cube, rows } = this.selection;
    const { rowWord, rowSentiment, rowReports, wordIntensity } = cube;
    const { quadOfWord, quads } = this;
    let count = 0;
    let reports = 0;
    let absolute = 0;
    let signed = 0;
    let signedCount = 0;
    let sentiment = 0;
    let squares = 0;
    for (let position = start; position < end; position++) {
      const row = rows ? rows[position]! : position;
      const word = rowWord[row]!;
      if ((passes[word]! & sides) === 0) continue;
      const intensity = wordIntensity[word]!;
      const tone = rowSentiment[row]!;
      const told = rowReports[row]!;
      count++;
      reports += told < REPORTS_OVERFLOW ? told : reportsOfRow(cube, row);
      absolute += intensity < 0 ? -intensity : intensity;
      signed += intensity;
      if (intensity !== 0) signedCount++;
      sentiment += tone;
      squares += tone * tone;
      quads[quadOfWord[word]!]! += 1;
    }
    if (count === 0) return;
    sums[at + COUNT]! += count;
    sums[at + REPORTS]! += reports;
    sums[at + WEIGHT]! += count;
    sums[at + ABSOLUTE]! += absolute;
    sums[at + SIGNED]! += signed;
    sums[at + SIGNED_WEIGHT]! += signedCount;
    sums[at + SENTIMENT]! += sentiment;
    sums[at + SQUARES]! += squares;
    for (let quad = 0; quad < QUAD_CLASSES.length; quad++) {
      sums[at + WEIGHT_BY_QUAD + quad]! += quads[quad]!;
      sums[at + EVENTS_BY_QUAD + quad]! += quads[quad]!;
      quads[quad] = 0;
    }
  }

  private addReports(passes: Uint8Array, sides: number, start: number, end: number, sums: Float64Array, at: number) {
    const { cube, rows } = this.selection;
    const { rowWord, rowSentiment, rowReports, wordIntensity } = cube;
    const { quadOfWord } = this;
    for (let position = start; position < end; position++) {
      const row = rows ? rows[position]! : position;
      const word = rowWord[row]!;
      if ((passes[word]! & sides) === 0) continue;
      const told = rowReports[row]!;
      const reports = told < REPORTS_OVERFLOW ? told : reportsOfRow(cube, row);
      const tone = rowSentiment[row]!;
      this.addOne(sums, at, wordIntensity[word]!, quadOfWord[word]!, 1, reports, reports);
      sums[at + SENTIMENT]! += reports * tone;
      sums[at + SQUARES]! += reports * tone * tone;
    }
  }

  private addEntries(passes: Uint8Array, sides: number, from: number, end: number, sums: Float64Array, at: number) {
    const { cube } = this.selection;
    const { entryWord, entryCount, entryReports, wordIntensity } = cube;
    const { quadOfWord, countsReports } = this;
    const tones = countsReports ? cube.entryWeightedSentiment : cube.entrySentiment;
    const toneSquares = countsReports ? cube.entryWeightedSquares : cube.entrySquares;
    let sentiment = 0;
    let squares = 0;
    for (let entry = from; entry < end; entry++) {
      const word = entryWord[entry]!;
      if ((passes[word]! & sides) === 0) continue;
      const count = entryCount[entry]!;
      const reports = entryReports[entry]!;
      this.addOne(sums, at, wordIntensity[word]!, quadOfWord[word]!, count, reports, countsReports ? reports : count);
      sentiment += tones[entry]!;
      squares += toneSquares[entry]!;
    }
    sums[at + SENTIMENT]! += sentiment;
    sums[at + SQUARES]! += squares;
  }

  private addOne(
    sums: Float64Array,
    at: number,
    intensity: number,
    quad: number,
    count: number,
    reports: number,
    weight: number,
  ): void {
    sums[at + COUNT]! += count;
    sums[at + REPORTS]! += reports;
    sums[at + WEIGHT]! += weight;
    sums[at + ABSOLUTE]! += weight * (intensity < 0 ? -intensity : intensity);
    sums[at + SIGNED]! += weight * intensity;
    if (intensity !== 0) sums[at + SIGNED_WEIGHT]! += weight;
    sums[at + WEIGHT_BY_QUAD + quad]! += weight;
    sums[at + EVENTS_BY_QUAD + quad]! += count;
  }
}

/** Events of the sums at `at`. */
export function countAt(sums: Float64Array, at: number): number {
  return sums[at + COUNT]!;
}

/** Weight of the sums at `at`. */
export function weightAt(sums: Float64Array, at: number): number {
  return sums[at + WEIGHT]!;
}

/** The sums at `at`, in units of one. */
export function sumsAt(sums: Float64Array, at: number): EventSums {
  return {
    eventCount: sums[at + COUNT]!,
    reportCount: sums[at + REPORTS]!,
    weight: sums[at + WEIGHT]!,
    conflict: (sums[at + ABSOLUTE]! - sums[at + SIGNED]!) / (2 * INTENSITY_PARTS),
    cooperation: (sums[at + ABSOLUTE]! + sums[at + SIGNED]!) / (2 * INTENSITY_PARTS),
    signedWeight: sums[at + SIGNED_WEIGHT]!,
    sentiment: sums[at + SENTIMENT]! / SENTIMENT_PARTS,
    sentimentSquares: sums[at + SQUARES]! / SENTIMENT_PARTS ** 2,
    weightByQuad: [sums[at + 8]!, sums[at + 9]!, sums[at + 10]!, sums[at + 11]!],
    eventsByQuad: [sums[at + 12]!, sums[at + 13]!, sums[at + 14]!, sums[at + 15]!],
  };
}
