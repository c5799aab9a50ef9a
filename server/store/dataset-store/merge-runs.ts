import { RECORD } from "./import-record";
import { RunReader } from "./run-reader";

/** Memory for the blocks of all runs together. */
const MERGE_BYTES = 32 * 2 ** 20;
const LEAST_BLOCK_BYTES = 16 * 2 ** 10;
const MOST_BLOCK_BYTES = 2 ** 20;
/** Bytes that are read ahead of a handle. */
const FIRST_GROUP_BYTES = 2 ** 16;

/** Rows whose merge keys fall on one slot of one day: mostly one row, or the rows of one act. */
export interface RowGroup {
  bytes: Buffer;
  view: DataView;
  /** Where the records begin; only the first `count` count. */
  starts: number[];
  count: number;
  /** For each record its kind's number in the dataset. */
  kinds: number[];
}

/** A run's file with the dataset's numbers of its kinds. */
export interface RunFile {
  file: string;
  kinds: Uint32Array;
}

/** The rows of all runs in the order of their events' ids, those of one slot together. A group is valid until the next. */
export function* mergeRuns(files: readonly RunFile[]): Generator<RowGroup> {
  const blockBytes = Math.max(
    LEAST_BLOCK_BYTES,
    Math.min(MOST_BLOCK_BYTES, Math.floor(MERGE_BYTES / (files.length || 1))),
  );
  const readers: RunReader[] = [];
  try {
    for (const { file, kinds } of files) readers.push(new RunReader(file, kinds, blockBytes));
    const heap = readers.filter((reader) => reader.order < Infinity);
    for (let i = (heap.length >> 1) - 1; i >= 0; i--) sink(heap, i);
    let bytes = Buffer.allocUnsafeSlow(FIRST_GROUP_BYTES);
    const group: RowGroup = { bytes, view: new DataView(bytes.buffer), starts: [], count: 0, kinds: [] };
    while (heap.length > 0) {
      const order = heap[0]!.order;
      let end = 0;
      group.count = 0;
      do {
        const reader = heap[0]!;
        const { length } = reader;
        if (end + length > bytes.length) {
          const larger = Buffer.allocUnsafeSlow(Math.max(2 * bytes.length, end + length));
          bytes.copy(larger, 0, 0, end);
          bytes = larger;
          group.bytes = bytes;
          group.view = new DataView(bytes.buffer);
        }
        reader.copyTo(bytes, end);
        group.starts[group.count] = end;
        group.kinds[group.count] = reader.kinds[group.view.getUint32(end + RECORD.kind, true)]!;
        group.count += 1;
        end += length;
        reader.advance();
        if (reader.order === Infinity) {
          const last = heap.pop()!;
          if (heap.length > 0 && last !== reader) heap[0] = last;
        }
        if (heap.length > 0) sink(heap, 0);
      } while (heap.length > 0 && heap[0]!.order === order);
      yield group;
    }
  } finally {
    for (const reader of readers) reader.close();
  }
}

function sink(heap: RunReader[], from: number): void {
  const reader = heap[from]!;
  const { order } = reader;
  let place = from;
  for (;;) {
    let child = 2 * place + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && heap[child + 1]!.order < heap[child]!.order) child += 1;
    if (heap[child]!.order >= order) break;
    heap[place] = heap[child]!;
    place = child;
  }
  heap[place] = reader;
}
