import { DIRECTIONS } from "./attribute-word";
import { cubeTables } from "./cube-tables";
import { cutPair, emptyCut } from "./pair-cut";
import { TONE_SHIFT, type Passes } from "./passes";
import { endOf, startOf, type RowSelection } from "./row-selection";

/** Sums the rows of a pair by the direction in which they point. */
export class DirectionSums {
  /**
   * Rows by direction, in the order of `DIRECTIONS`, those of them that have a sentiment, and Σ sentiment over them in
   * ten-thousandths.
   */
  readonly counts = new Float64Array(DIRECTIONS.length);
  readonly tonedCounts = new Float64Array(DIRECTIONS.length);
  readonly tones = new Float64Array(DIRECTIONS.length);
  private readonly cut = emptyCut();
  private readonly directionOfWord: Uint8Array;
  private readonly directionOfGroup: Uint8Array;

  constructor(
    private readonly selection: RowSelection,
    private readonly passes: Passes,
  ) {
    const { directionOfWord, directionOfGroup } = cubeTables(selection.cube);
    this.directionOfWord = directionOfWord;
    this.directionOfGroup = directionOfGroup;
  }

  /** Puts the sums of a pair in the place of those before. */
  read(pair: number, sides: number): void {
    const { selection, cut } = this;
    const start = startOf(selection, pair);
    const end = endOf(selection, pair);
    this.counts.fill(0);
    this.tonedCounts.fill(0);
    this.tones.fill(0);
    if (start === end) return;
    cutPair(selection, pair, start, end, cut);
    this.addRows(sides, start, cut.rowsEnd);
    this.addEntries(sides, cut.entryFrom, cut.entryEnd);
    this.addRows(sides, cut.rowsFrom, end);
  }

  private addRows(sides: number, start: number, end: number): void {
    const { cube, rows } = this.selection;
    const { rowWord, rowSentiment } = cube;
    const { counts, tonedCounts, tones, directionOfWord } = this;
    const passes = this.passes.ofWord;
    for (let position = start; position < end; position++) {
      const row = rows ? rows[position]! : position;
      const word = rowWord[row]!;
      const passing = passes[word]!;
      if ((passing & sides) === 0) continue;
      const direction = directionOfWord[word]!;
      counts[direction]! += 1;
      tonedCounts[direction]! += passing >> TONE_SHIFT;
      tones[direction]! += rowSentiment[row]!;
    }
  }

  private addEntries(sides: number, from: number, end: number): void {
    const { entryGroup, entryCount, entrySentiment } = this.selection.cube;
    const { counts, tonedCounts, tones, directionOfGroup } = this;
    const passes = this.passes.ofGroup;
    for (let entry = from; entry < end; entry++) {
      const group = entryGroup[entry]!;
      const passing = passes[group]!;
      if ((passing & sides) === 0) continue;
      const direction = directionOfGroup[group]!;
      counts[direction]! += entryCount[entry]!;
      tonedCounts[direction]! += (passing >> TONE_SHIFT) * entryCount[entry]!;
      tones[direction]! += entrySentiment[entry]!;
    }
  }
}
