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
