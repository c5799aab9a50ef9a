import type { BlockColumns, CubeLimits, RelationCube, RowColumns, ShortColumn } from "./relation-cube";
import { sharedColumns, shortType } from "./shared-columns";

/** Largest number in the reports' column; it says that the number is in a list. */
const REPORTS_OVERFLOW = 255;
const FIRST_CAPACITY = 1 << 14;

/** Blocks that another cube has of a pair, as far as they are the same here. */
export interface KnownBlocks {
  cube: RelationCube;
  /** Per pair the pair of the other cube, or −1. */
  pairOf: Int32Array;
  /** Per pair how many rows from its first are the same in the other cube; all where the pair is. */
  sameRows: Uint32Array;
}

/**
 * The sums by word of all blocks. A pair's rows are cut into blocks of `blockRows` from its first row on, the last one
 * shorter. Words keep their numbers in `known`.
 */
export function blockColumns(
  { pairStart, words }: Pick<RelationCube, "pairStart" | "words">,
  rows: RowColumns,
  reportsBeyond: ReadonlyMap<number, number>,
  limits: CubeLimits,
  known?: KnownBlocks,
): BlockColumns {
  const { blockRows } = limits;
  const pairCount = pairStart.length - 1;
  const pairBlock = new Uint32Array(pairCount + 1);
  for (let pair = 0; pair < pairCount; pair++) {
    const count = pairStart[pair + 1]! - pairStart[pair]!;
    pairBlock[pair + 1] = pairBlock[pair]! + (2 * count < blockRows ? 0 : Math.ceil(count / blockRows));
  }
  const blockEntry = new Uint32Array(pairBlock[pairCount]! + 1);
  const sink = new EntrySink(words.length, rows, reportsBeyond, shortType(words.length, limits.shortWords));
  for (let pair = 0; pair < pairCount; pair++) {
    const other = known && known.cube.blockRows === blockRows ? known.pairOf[pair]! : -1;
    for (let block = pairBlock[pair]!; block < pairBlock[pair + 1]!; block++) {
      const from = pairStart[pair]! + (block - pairBlock[pair]!) * blockRows;
      const end = Math.min(from + blockRows, pairStart[pair + 1]!);
      const otherBlock = other < 0 ? -1 : sameBlock(known!, pair, other, block - pairBlock[pair]!, end - from);
      if (otherBlock < 0) sink.addRows(from, end);
      else sink.copy(known!.cube, otherBlock);
      blockEntry[block + 1] = sink.size;
    }
  }
  return sink.toShared(pairBlock, blockEntry);
}

/** The block of the known cube with the same rows, or −1. */
function sameBlock({ cube, sameRows }: KnownBlocks, pair: number, other: number, index: number, rows: number): number {
  const block = cube.pairBlock[other]! + index;
  if (block >= cube.pairBlock[other + 1]! || index * cube.blockRows + rows > sameRows[pair]!) return -1;
  const left = cube.pairStart[other + 1]! - cube.pairStart[other]! - index * cube.blockRows;
  return Math.min(left, cube.blockRows) === rows ? block : -1;
}

/** Sums rows into entries, one per word of a block, in columns that grow. */
class EntrySink {
  size = 0;
  private word = new Uint32Array(FIRST_CAPACITY);
  private count = new Uint16Array(FIRST_CAPACITY);
  private reports = new Uint32Array(FIRST_CAPACITY);
  private sentiment = new Int32Array(FIRST_CAPACITY);
  private squares = new Float64Array(FIRST_CAPACITY);
  private weightedSentiment = new Float64Array(FIRST_CAPACITY);
  private weightedSquares = new Float64Array(FIRST_CAPACITY);
  /** Per word its entry in the present block, plus one; older numbers are of earlier blocks. */
  private readonly entryOf: Uint32Array;

  constructor(
    wordCount: number,
    private readonly rows: RowColumns,
    private readonly reportsBeyond: ReadonlyMap<number, number>,
    private readonly wordType: ReturnType<typeof shortType>,
  ) {
    this.entryOf = new Uint32Array(wordCount);
  }

  addRows(from: number, end: number): void {
    this.reserve(end - from);
    const { rowWord, rowSentiment, rowReports } = this.rows;
    const { entryOf, word, count, reports, sentiment, squares, weightedSentiment, weightedSquares } = this;
    const first = this.size;
    let size = first;
    for (let row = from; row < end; row++) {
      const w = rowWord[row]!;
      let entry = entryOf[w]! - 1;
      if (entry < first) {
        entry = size++;
        entryOf[w] = size;
        word[entry] = w;
        count[entry] = reports[entry] = sentiment[entry] = 0;
        squares[entry] = weightedSentiment[entry] = weightedSquares[entry] = 0;
      }
      const s = rowSentiment[row]!;
      let r = rowReports[row]!;
      if (r === REPORTS_OVERFLOW) r = this.reportsBeyond.get(row)!;
      count[entry]! += 1;
      reports[entry]! += r;
      sentiment[entry]! += s;
      squares[entry]! += s * s;
      weightedSentiment[entry]! += r * s;
      weightedSquares[entry]! += r * s * s;
    }
    this.size = size;
  }

  copy(cube: RelationCube, block: number): void {
    const from = cube.blockEntry[block]!;
    const end = cube.blockEntry[block + 1]!;
    this.reserve(end - from);
    for (let other = from, entry = this.size; other < end; other++, entry++) {
      this.word[entry] = cube.entryWord[other]!;
      this.count[entry] = cube.entryCount[other]!;
      this.reports[entry] = cube.entryReports[other]!;
      this.sentiment[entry] = cube.entrySentiment[other]!;
      this.squares[entry] = cube.entrySquares[other]!;
      this.weightedSentiment[entry] = cube.entryWeightedSentiment[other]!;
      this.weightedSquares[entry] = cube.entryWeightedSquares[other]!;
    }
    this.size += end - from;
  }

  toShared(pairBlock: Uint32Array, blockEntry: Uint32Array): BlockColumns {
    const size = this.size;
    const columns = sharedColumns<BlockColumns>({
      pairBlock: [Uint32Array, pairBlock.length],
      blockEntry: [Uint32Array, blockEntry.length],
      entryWord: [this.wordType, size],
      entryCount: [Uint16Array, size],
      entryReports: [Uint32Array, size],
      entrySentiment: [Int32Array, size],
      entrySquares: [Float64Array, size],
      entryWeightedSentiment: [Float64Array, size],
      entryWeightedSquares: [Float64Array, size],
    });
    columns.pairBlock.set(pairBlock);
    columns.blockEntry.set(blockEntry);
    (columns.entryWord as ShortColumn).set(this.word.subarray(0, size));
    columns.entryCount.set(this.count.subarray(0, size));
    columns.entryReports.set(this.reports.subarray(0, size));
    columns.entrySentiment.set(this.sentiment.subarray(0, size));
    columns.entrySquares.set(this.squares.subarray(0, size));
    columns.entryWeightedSentiment.set(this.weightedSentiment.subarray(0, size));
    columns.entryWeightedSquares.set(this.weightedSquares.subarray(0, size));
    return columns;
  }

  private reserve(more: number): void {
    const needed = this.size + more;
    if (needed <= this.word.length) return;
    const length = Math.max(needed, Math.ceil(this.word.length * 1.5));
    const [word, count, reports, sentiment] = [this.word, this.count, this.reports, this.sentiment];
    const [squares, weightedSentiment, weightedSquares] = [this.squares, this.weightedSentiment, this.weightedSquares];
    (this.word = new Uint32Array(length)).set(word);
    (this.count = new Uint16Array(length)).set(count);
    (this.reports = new Uint32Array(length)).set(reports);
    (this.sentiment = new Int32Array(length)).set(sentiment);
    (this.squares = new Float64Array(length)).set(squares);
    (this.weightedSentiment = new Float64Array(length)).set(weightedSentiment);
    (this.weightedSquares = new Float64Array(length)).set(weightedSquares);
  }
}
