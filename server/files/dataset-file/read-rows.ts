import type { RecognisedTable } from "@/lib/importers/importer";
import type { Outcome } from "@/lib/relations/fault";
import { BlockCutter } from "./cut-blocks";
import type { DatasetEncoding, DatasetMember, ReadingNotes, RowBatch } from "./dataset-file";
import { toFileFault } from "./file-fault";
import { JsonCutter } from "./json-cutter";
import { LineDecoder } from "./line-decoder";
import { PlainCutter } from "./plain-cutter";
import { QuotedCutter } from "./quoted-cutter";
import type { Blocks, Reading } from "./read-blocks";
import { noNotes, readText } from "./read-text";
import type { RowCutter } from "./row-cutter";
import { OtherHead, RowSink } from "./row-sink";
import type { RowShare } from "./row-share";

/** What is read, and how. */
export interface RowSource {
  open(): Promise<Reading>;
  members: readonly DatasetMember[];
  /** Bytes of a member, unpacked; the first block is enough to tell what they are. */
  bytesOf(reading: Reading, index: number): Blocks;
  table: RecognisedTable;
  fileName: string;
  encoding?: DatasetEncoding;
  share?: RowShare;
}

/** The rows of all members of a file; see `DatasetFile.rows`. */
export async function* readRows(source: RowSource): AsyncGenerator<Outcome<RowBatch>, void> {
  const notes = noNotes();
  let reading: Reading | undefined;
  let sink: RowSink | undefined;
  try {
    reading = await source.open();
    for (const [index, { name }] of source.members.entries()) {
      sink = new RowSink(name, notes, source.table.format.hasHead, sink?.head);
      sink.isAmidFile = source.share !== undefined && source.share.index > 0;
      const bytes = source.bytesOf(reading, index);
      try {
        yield* readMemberRows(source, reading, bytes, sink, notes, name);
      } finally {
        await bytes.return();
      }
    }
  } catch (error) {
    reading?.signal?.throwIfAborted();
    const fault = toFileFault(error, source.fileName).toFault({ lines: sink ? sink.line - 1 : 0 });
    yield { ok: false, faults: [fault] };
  } finally {
    await reading?.handle.close();
  }
}

async function* readMemberRows(
  { members, table, encoding }: RowSource,
  { budget, signal }: Reading,
  bytes: Blocks,
  sink: RowSink,
  notes: ReadingNotes,
  member: string,
): AsyncGenerator<Outcome<RowBatch>, void> {
  const bytesTotal = members.reduce((sum, { packedBytes }) => sum + packedBytes, 0);
  const batch = (): Outcome<RowBatch> => ({
    ok: true,
    value: {
      member,
      ...sink.take(),
      lineCount: sink.line - 1,
      notes: { ...notes },
      bytesRead: Math.min(budget.bytesRead, bytesTotal),
      bytesTotal,
    },
  });
  const { blocks } = await readText(bytes, member, notes, encoding);
  const cutter = new BlockCutter(sink, cutterFor(table, sink), new LineDecoder(notes, encoding === "utf-8"));
  try {
    for await (const block of blocks) {
      signal?.throwIfAborted();
      cutter.push(block);
      yield batch();
    }
    cutter.end();
  } catch (error) {
    if (!(error instanceof OtherHead)) {
      // What was cut before a fault counts: it was read well.
      if (sink.rows.length > 0 && !signal?.aborted) yield batch();
      throw error;
    }
    sink.problem(1, Buffer.from(error.message), "same-head");
  }
  yield batch();
}

function cutterFor(table: RecognisedTable, sink: RowSink): RowCutter {
  const { format, columns, neededColumns } = table;
  if (format.kind === "json-lines") return new JsonCutter(sink, columns);
  const Cutter = format.isQuoted ? QuotedCutter : PlainCutter;
  return new Cutter(sink, format.delimiter, neededColumns);
}
