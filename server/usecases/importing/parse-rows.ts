import type { AddedAlias } from "@/lib/relations/added-alias";
import type { DropReason } from "@/lib/relations/drop-reason";
import type { Fault } from "@/lib/relations/fault";
import type { ReadingChoices } from "@/lib/relations/import-input";
import { MAX_KEPT_PROBLEMS, type FileRowProblem } from "@/lib/relations/import-run";
import type { RowShare } from "@/server/files/dataset-file/row-share";
import { RunWriter, type WrittenRuns } from "@/server/store/dataset-store/run-writer";
import { importContext } from "./import-context";
import { openImportFile, type ImportFile } from "./open-import-file";

/** Numbers that a thread shares with the one that waits for it: places in a Float64Array over a SharedArrayBuffer. */
export const SHARED_PROGRESS = { rows: 0, rejected: 1, bytes: 2, isCancelWanted: 3, length: 4 } as const;

/** Files whose rows are to be read, sorted and left in a folder. */
export interface ParsingTask {
  files: readonly ImportFile[];
  choices: ReadingChoices;
  /** Names that analysts gave to actors: the thread itself does without the store. */
  added: readonly AddedAlias[];
  folder: string;
  /** Tells the files that it leaves from those of other tasks. */
  name: string;
  progress: SharedArrayBuffer;
  /** Only a share of each file's rows; the tasks of the other shares read the others. */
  share?: RowShare;
}

/** What became of the rows of a task. */
export interface ParsedRows {
  runs: WrittenRuns;
  rowCount: number;
  rejectedCount: number;
  dropped: Partial<Record<DropReason, number>>;
  /** Lines of the last file, or of the stretch that was read of it. */
  lineCount: number;
  /** The first of them. */
  problems: FileRowProblem[];
  /** What ended the reading; all of it is then of no use. */
  faults: Fault[];
}

/** Reads the rows of files, has an importer understand each, and leaves them sorted on disk. */
export async function parseRows({
  files,
  choices,
  added,
  folder,
  name,
  progress,
  share,
}: ParsingTask): Promise<ParsedRows> {
  const writer = new RunWriter(folder, name);
  const context = importContext(added);
  const told = new Float64Array(progress);
  const parsed: Omit<ParsedRows, "runs"> = {
    rowCount: 0,
    rejectedCount: 0,
    dropped: {},
    lineCount: 0,
    problems: [],
    faults: [],
  };
  const reject = (problem: FileRowProblem) => {
    parsed.rejectedCount += 1;
    if (parsed.problems.length < MAX_KEPT_PROBLEMS) parsed.problems.push(problem);
  };
  let bytesBefore = 0;
  for (const one of files) {
    const opened = await openImportFile(one, choices);
    if (!opened.ok) return { ...parsed, faults: opened.faults, runs: writer.finish() };
    const { file, importer, table } = opened.value;
    const read = importer.readerOf(table, context, choices);
    for await (const batch of file.rows(table, { ...(share && { share }) })) {
      if (!batch.ok) return { ...parsed, faults: batch.faults, runs: writer.finish() };
      const { rows, problems, member, lineCount, bytesRead } = batch.value;
      const fileName = member === one.name ? one.name : `${one.name}/${member}`;
      parsed.rowCount += rows.length + problems.length;
      for (const problem of problems) reject({ ...problem, fileName });
      for (const { line, cells } of rows) {
        const row = read(cells, line);
        if (row.kind === "event") {
          if (!writer.add(row.event)) reject({ fileName, line, value: row.event.eventDate, expected: "day-in-range" });
        } else if (row.kind === "dropped") parsed.dropped[row.reason] = (parsed.dropped[row.reason] ?? 0) + 1;
        else reject({ ...row.problem, fileName });
      }
      told[SHARED_PROGRESS.rows] = parsed.rowCount;
      told[SHARED_PROGRESS.rejected] = parsed.rejectedCount;
      parsed.lineCount = lineCount;
      told[SHARED_PROGRESS.bytes] = bytesBefore + bytesRead;
      if (told[SHARED_PROGRESS.isCancelWanted] === 1) return { ...parsed, runs: writer.finish() };
    }
    bytesBefore += one.sizeBytes;
  }
  return { ...parsed, runs: writer.finish() };
}
