/** A line may have so many cells; what has more is no row of a table. */
export const MAX_CELLS = 16_384;
export const LF = 10;
export const CR = 13;

/** Cuts rows from bytes of valid UTF-8. */
export interface RowCutter {
  /**
   * Hands the rows of `bytes`, which end with LF, to its sink, and says how many bytes it is done with: all, unless
   * the last row goes on in bytes to come. `isLast`: none come.
   */
  cut(bytes: Buffer, isLast: boolean): number;
}

/** Columns that are needed, ascending and each once; absent when all are. */
export function toNeeded(columns: readonly number[] | undefined): Int32Array | undefined {
  return columns && Int32Array.from(new Set(columns)).sort();
}
