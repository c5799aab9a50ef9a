import { EntrySink } from "./entry-sink";
import { sharedColumns, shortType } from "./shared-columns";
import type { BlockColumns, CubeLimits, RelationCube, RowColumns } from "./relation-cube";

/** Blocks that another cube has of a pair, as far as they are the same here. */
export interface KnownBlocks {
  cube: RelationCube;
  /** Per pair the pair of the other cube, or −1. */
  pairOf: Int32Array;
  /** Per pair how many rows from its first are the same in the other cube; all where the pair is. */
  sameRows: Uint32Array;
}

/**
 * The sums of all blocks. A pair's rows are cut into blocks of `blockRows` from its first row on, the last one shorter.
 * Groups keep their numbers in `known`.
 */
export function blockColumns(
  {
    pairStart,
    groups,
    wordGroup,
    wordIntensity,
  }: Pick<RelationCube, "pairStart" | "groups" | "wordGroup" | "wordIntensity">,
  rows: RowColumns,
  reportsBeyond: ReadonlyMap<number, number>,
  limits: CubeLimits,
  known?: KnownBlocks,
): BlockColumns {
  const { blockRows, leastRows } = limits;
  const pairCount = pairStart.length - 1;
  const pairBlock = new Uint32Array(pairCount + 1);
  for (let pair = 0; pair < pairCount; pair++) {
    const count = pairStart[pair + 1]! - pairStart[pair]!;
    pairBlock[pair + 1] = pairBlock[pair]! + (count < leastRows ? 0 : Math.ceil(count / blockRows));
  }
  const blockCount = pairBlock[pairCount]!;
  const blockEntry = new Uint32Array(blockCount + 1);
  const blockDay = new Uint32Array(blockCount);
  const isWideBlock = new Uint8Array(blockCount);
  const sink = new EntrySink(
    groups.length,
    { ...rows, wordGroup, wordIntensity },
    reportsBeyond,
    known && Math.ceil(known.cube.entryGroup.length * 1.1) + 1024,
  );
  for (let pair = 0; pair < pairCount; pair++) {
    const other = known && known.cube.blockRows === blockRows ? known.pairOf[pair]! : -1;
    for (let block = pairBlock[pair]!; block < pairBlock[pair + 1]!; block++) {
      const index = block - pairBlock[pair]!;
      const from = pairStart[pair]! + index * blockRows;
      const end = Math.min(from + blockRows, pairStart[pair + 1]!);
      blockDay[block] = rows.rowDay[from]!;
      const otherBlock = other < 0 ? -1 : sameBlock(known!, pair, other, index, end - from);
      if (otherBlock < 0) isWideBlock[block] = sink.addRows(from, end) ? 1 : 0;
      else {
        sink.copy(known!.cube, otherBlock);
        isWideBlock[block] = known!.cube.isWideBlock[otherBlock]!;
      }
      blockEntry[block + 1] = sink.size;
    }
  }
  const columns = sharedColumns<BlockColumns>({
    pairBlock: [Uint32Array, pairCount + 1],
    blockEntry: [Uint32Array, blockCount + 1],
    isWideBlock: [Uint8Array, blockCount],
    blockDay: [Uint32Array, blockCount],
    entryGroup: [shortType(groups.length, limits.shortWords), sink.size],
    entryCount: [Uint16Array, sink.size],
    entryReports: [Uint32Array, sink.size],
    entrySignedCount: [Uint16Array, sink.size],
    entrySignedReports: [Uint32Array, sink.size],
    entryAbsolute: [Int32Array, sink.size],
    entrySigned: [Int32Array, sink.size],
    entrySentiment: [Int32Array, sink.size],
    entrySquares: [Float64Array, sink.size],
    entryWeightedAbsolute: [Int32Array, sink.size],
    entryWeightedSigned: [Int32Array, sink.size],
    entryWeightedSentiment: [Int32Array, sink.size],
    entryWeightedSquares: [Float64Array, sink.size],
  });
  columns.pairBlock.set(pairBlock);
  columns.blockEntry.set(blockEntry);
  columns.isWideBlock.set(isWideBlock);
  columns.blockDay.set(blockDay);
  sink.writeTo(columns);
  return columns;
}

/** The block of the known cube with the same rows, or −1. */
function sameBlock({ cube, sameRows }: KnownBlocks, pair: number, other: number, index: number, rows: number): number {
  const block = cube.pairBlock[other]! + index;
  if (block >= cube.pairBlock[other + 1]! || index * cube.blockRows + rows > sameRows[pair]!) return -1;
  const left = cube.pairStart[other + 1]! - cube.pairStart[other]! - index * cube.blockRows;
  return Math.min(left, cube.blockRows) === rows ? block : -1;
}
