import type { RowSelection } from "./row-selection";

/**
 * How the rows of a pair at `[start, end)` are read: one by one up to `rowsEnd`, then as entries of whole blocks, then
 * one by one again from `rowsFrom`.
 */
export interface PairCut {
  rowsEnd: number;
  firstBlock: number;
  endBlock: number;
  entryFrom: number;
  entryEnd: number;
  rowsFrom: number;
}

/** A cut to be filled by `cutPair`. */
export function emptyCut(): PairCut {
  return { rowsEnd: 0, firstBlock: 0, endBlock: 0, entryFrom: 0, entryEnd: 0, rowsFrom: 0 };
}

/** Finds how to read `[start, end)` of a pair (see `startOf`) with the fewest steps; writes it into `cut`. */
export function cutPair({ cube, rows }: RowSelection, pair: number, start: number, end: number, cut: PairCut): void {
  const { pairStart, pairBlock, blockEntry, blockRows } = cube;
  const block = pairBlock[pair]!;
  const blockCount = pairBlock[pair + 1]! - block;
  cut.rowsEnd = end;
  cut.rowsFrom = end;
  cut.firstBlock = cut.endBlock = cut.entryFrom = cut.entryEnd = 0;
  if (rows || blockCount === 0) return;
  const from = pairStart[pair]!;
  const first = Math.ceil((start - from) / blockRows);
  // The last block may be short: it is whole where the pair's last row is in.
  const after = end === pairStart[pair + 1]! ? blockCount : Math.floor((end - from) / blockRows);
  if (first >= after) return;
  cut.firstBlock = block + first;
  cut.endBlock = block + after;
  cut.rowsEnd = from + first * blockRows;
  cut.rowsFrom = Math.min(end, from + after * blockRows);
  cut.entryFrom = blockEntry[cut.firstBlock]!;
  cut.entryEnd = blockEntry[cut.endBlock]!;
}

/** The entries of a block are read in about the time of this share of its rows. */
const ENTRIES_SHARE = 1 / 16;

/**
 * As `cutPair`, but it cuts at the nearest edges of blocks, also such as lie outside of `[start, end)`: rows at
 * `[rowsEnd, start)` and `[end, rowsFrom)` are then in a block that is read and must be taken off again. Sums of whole
 * numbers are exact either way, and half as many rows are read.
 */
export function cutPairAtNearest({ cube, rows }: RowSelection, pair: number, start: number, end: number, cut: PairCut) {
  const { pairStart, pairBlock, blockEntry, blockRows } = cube;
  const block = pairBlock[pair]!;
  const blockCount = pairBlock[pair + 1]! - block;
  cut.rowsEnd = end;
  cut.rowsFrom = end;
  cut.firstBlock = cut.endBlock = cut.entryFrom = cut.entryEnd = 0;
  if (rows || blockCount === 0) return;
  const from = pairStart[pair]!;
  const pairEnd = pairStart[pair + 1]!;
  const cost = Math.floor(blockRows * ENTRIES_SHARE);
  // Onwards there is one block less to read, backwards one more.
  const first = Math.floor((start - from + (blockRows + cost) / 2 - 0.5) / blockRows);
  // The last block may be short: its edge is the pair's last row.
  const whole = Math.floor((end - from) / blockRows);
  const left = end - from - whole * blockRows;
  const after = left > Math.min(pairEnd - end, blockRows - left) + cost ? whole + 1 : whole;
  if (first >= after) return;
  const rowsEnd = from + first * blockRows;
  const rowsFrom = Math.min(pairEnd, from + after * blockRows);
  const readRows = Math.abs(rowsEnd - start) + Math.abs(rowsFrom - end) + (after - first) * cost;
  if (readRows > end - start) return;
  cut.firstBlock = block + first;
  cut.endBlock = block + after;
  cut.rowsEnd = rowsEnd;
  cut.rowsFrom = rowsFrom;
  cut.entryFrom = blockEntry[cut.firstBlock]!;
  cut.entryEnd = blockEntry[cut.endBlock]!;
}
