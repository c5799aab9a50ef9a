import { cutPair, emptyCut } from "./pair-cut";
import type { Passes } from "./passes";
import { INTENSITY_PARTS } from "./relation-cube";
import { reportsOfRow } from "./row-event";
import type { RowSelection } from "./row-selection";
import type { EventSums } from "./event-sums";

/** What tension is measured from. */
export type TensionSums = Pick<EventSums, "eventCount" | "weight" | "conflict" | "cooperation" | "signedWeight">;

/** Numbers that these sums take in a `Float64Array`. */
export const TENSION_WIDTH = 5;

const COUNT = 0;
const WEIGHT = 1;
const ABSOLUTE = 2;
const SIGNED = 3;
const SIGNED_WEIGHT = 4;

const REPORTS_OVERFLOW = 255;
/** Rows of which Σ |intensity| fits into a whole number. */
const MOST_AT_ONCE = 1 << 16;

/** As `RowSummer`, but only what tension is measured from: it reads a third of what that one reads. */
export class TensionSummer {
  private readonly countsReports: boolean;
  private readonly cut = emptyCut();

  constructor(private readonly selection: RowSelection) {
    this.countsReports = selection.filter.count === "reports";
  }

  /** Adds what lies at `[start, end)` of a pair (see `startOf`) to the sums at `at`. */
  add(passes: Passes, sides: number, pair: number, start: number, end: number, sums: Float64Array, at: number): void {
    if (start >= end) return;
    const { cut } = this;
    const { isWideBlock } = this.selection.cube;
    cutPair(this.selection, pair, start, end, cut);
    this.addRows(passes.ofWord, sides, start, cut.rowsEnd, sums, at);
    for (let block = cut.firstBlock; block < cut.endBlock; block++) {
      if (this.countsReports && isWideBlock[block] === 1) this.addBlockRows(passes, sides, pair, block, end, sums, at);
      else this.addEntries(passes.ofGroup, sides, block, sums, at);
    }
    this.addRows(passes.ofWord, sides, cut.rowsFrom, end, sums, at);
  }

  private addRows(passes: Uint8Array, sides: number, start: number, end: number, sums: Float64Array, at: number): void {
    const { rows } = this.selection;
    if (!rows) this.addRun(passes, sides, start, end, sums, at);
    else for (let i = start; i < end; i++) this.addRun(passes, sides, rows[i]!, rows[i]! + 1, sums, at);
  }

  /** Adds neighbouring rows. */
  private addRun(passes: Uint8Array, sides: number, start: number, end: number, sums: Float64Array, at: number): void {
    if (this.countsReports) this.addReports(passes, sides, start, end, sums, at);
    else
      for (let from = start; from < end; from += MOST_AT_ONCE)
        this.addEvents(passes, sides, from, Math.min(end, from + MOST_AT_ONCE), sums, at);
  }

  private addBlockRows(
    passes: Passes,
    sides: number,
    pair: number,
    block: number,
    end: number,
    sums: Float64Array,
    at: number,
  ): void {
    const { pairStart, pairBlock, blockRows } = this.selection.cube;
    const from = pairStart[pair]! + (block - pairBlock[pair]!) * blockRows;
    this.addReports(passes.ofWord, sides, from, Math.min(end, from + blockRows), sums, at);
  }

  private addEvents(passes: Uint8Array, sides: number, start: number, end: number, sums: Float64Array, at: number) {
    const { rowWord, wordIntensity } = this.selection.cube;
    let count = 0;
    let absolute = 0;
    let signed = 0;
    let signedCount = 0;
    for (let row = start; row < end; row++) {
      const word = rowWord[row]!;
      if ((passes[word]! & sides) === 0) continue;
      const intensity = wordIntensity[word]!;
      count = (count + 1) | 0;
      absolute = (absolute + Math.abs(intensity)) | 0;
      signed = (signed + intensity) | 0;
      signedCount = (signedCount + (intensity === 0 ? 0 : 1)) | 0;
    }
    if (count === 0) return;
    sums[at + COUNT]! += count;
    sums[at + WEIGHT]! += count;
    sums[at + ABSOLUTE]! += absolute;
    sums[at + SIGNED]! += signed;
    sums[at + SIGNED_WEIGHT]! += signedCount;
  }

  private addReports(passes: Uint8Array, sides: number, start: number, end: number, sums: Float64Array, at: number) {
    const { cube } = this.selection;
    const { rowWord, rowReports, wordIntensity } = cube;
    let count = 0;
    let weight = 0;
    let absolute = 0;
    let signed = 0;
    let signedWeight = 0;
    for (let row = start; row < end; row++) {
      const word = rowWord[row]!;
      if ((passes[word]! & sides) === 0) continue;
      const intensity = wordIntensity[word]!;
      const told = rowReports[row]!;
      const reports = told < REPORTS_OVERFLOW ? told : reportsOfRow(cube, row);
      count = (count + 1) | 0;
      weight += reports;
      absolute += reports * Math.abs(intensity);
      signed += reports * intensity;
      signedWeight += intensity === 0 ? 0 : reports;
    }
    if (count === 0) return;
    sums[at + COUNT]! += count;
    sums[at + WEIGHT]! += weight;
    sums[at + ABSOLUTE]! += absolute;
    sums[at + SIGNED]! += signed;
    sums[at + SIGNED_WEIGHT]! += signedWeight;
  }

  private addEntries(passes: Uint8Array, sides: number, block: number, sums: Float64Array, at: number): void {
    const { cube } = this.selection;
    const { entryGroup, entryCount, blockEntry } = cube;
    const reports = this.countsReports;
    const weights = reports ? cube.entryReports : cube.entryCount;
    const absolutes = reports ? cube.entryWeightedAbsolute : cube.entryAbsolute;
    const signeds = reports ? cube.entryWeightedSigned : cube.entrySigned;
    const signedWeights = reports ? cube.entrySignedReports : cube.entrySignedCount;
    const end = blockEntry[block + 1]!;
    let count = 0;
    let weight = 0;
    let absolute = 0;
    let signed = 0;
    let signedWeight = 0;
    for (let entry = blockEntry[block]!; entry < end; entry++) {
      const group = entryGroup[entry]!;
      if ((passes[group]! & sides) === 0) continue;
      count = (count + entryCount[entry]!) | 0;
      weight += weights[entry]!;
      absolute += absolutes[entry]!;
      signed += signeds[entry]!;
      signedWeight += signedWeights[entry]!;
    }
    sums[at + COUNT]! += count;
    sums[at + WEIGHT]! += weight;
    sums[at + ABSOLUTE]! += absolute;
    sums[at + SIGNED]! += signed;
    sums[at + SIGNED_WEIGHT]! += signedWeight;
  }
}

/** Weight of the sums at `at`. */
export function tensionWeightAt(sums: Float64Array, at: number): number {
  return sums[at + WEIGHT]!;
}

/** The sums at `at`, in units of one. */
export function tensionSumsAt(sums: Float64Array, at: number): TensionSums {
  return {
    eventCount: sums[at + COUNT]!,
    weight: sums[at + WEIGHT]!,
    conflict: (sums[at + ABSOLUTE]! - sums[at + SIGNED]!) / (2 * INTENSITY_PARTS),
    cooperation: (sums[at + ABSOLUTE]! + sums[at + SIGNED]!) / (2 * INTENSITY_PARTS),
    signedWeight: sums[at + SIGNED_WEIGHT]!,
  };
}
