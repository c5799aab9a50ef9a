import { rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { DropReason } from "@/lib/relations/drop-reason";
import type { Fault, Outcome } from "@/lib/relations/fault";
import { MAX_KEPT_PROBLEMS, type FileRowProblem, type ImportRun, type ImportStage } from "@/lib/relations/import-run";
import type { ReadingChoices } from "@/lib/relations/import-input";
import { message } from "@/lib/relations/message";
import { canShareRows } from "@/server/files/dataset-file/row-share";
import { commitImport, newSearchFile, prepareImportFolder } from "@/server/store/dataset-store/commit-import";
import { takeImportLock } from "@/server/store/dataset-store/import-lock";
import { datasetNumber, endImportRun, noteProgress, saveRowProblems } from "@/server/store/dataset-store/import-runs";
import { publishImport } from "@/server/store/dataset-store/publish-import";
import { readImportRuns } from "@/server/store/dataset-store/read-import-runs";
import { reconcileLocked } from "@/server/store/dataset-store/reconcile-imports";
import { readAddedAliases } from "@/server/store/read-actors";
import { ImportedCube } from "@/server/store/imported-cube";
import { databaseFile } from "@/server/store/store";
import { StoreFault } from "@/server/store/store-fault";
import { toWriteFault } from "@/server/store/to-write-fault";
import { WorkerThread } from "@/server/workers/worker-thread";
import { openImportFile, type ImportFile } from "./open-import-file";
import { SHARED_PROGRESS, type ParsedRows, type ParsingTask } from "./parse-rows";
import { SearchThread } from "./search-thread";

/** An import that has been noted (see `addImportRun`) and is to be done. */
export interface ImportTask {
  runId: number;
  datasetId: string;
  files: readonly ImportFile[];
  choices: ReadingChoices;
}

/** How far an import has come. */
export interface ImportProgress {
  stage: ImportStage;
  /** Rows read, or in the stage `storing` rows stored. */
  rowCount: number;
  rejectedCount: number;
  byteCount: number;
  byteTotal: number;
}

const PROGRESS_MS = 500;
/** Reading a file of any size ends some day, but not by a limit. */
const NO_LIMIT_MS = 2 ** 31 - 1;

/** Room for a batch of rows while it is read. */
const YOUNG_HEAP_MB = 64;

/** Threads that read; more of them wait for the disk and for each other. */
const MOST_PARSERS = 2;
/** A smaller file is read before a second thread has started. */
const LEAST_BYTES_TO_SHARE = 32 * 2 ** 20;

class ImportCancelled extends Error {}

/**
 * Does an import from its files to the store, after any other that runs. Its run says at every time how far it is, and
 * in the end what became of it. The faults are those of the files, of a disk that is full, or that it was cancelled;
 * then nothing of it is stored.
 */
export async function runImport(
  task: ImportTask,
  onProgress: (progress: ImportProgress) => void = () => undefined,
): Promise<Outcome<ImportRun>> {
  const { runId } = task;
  const tell = progressTeller(task, onProgress);
  let lock: ReturnType<typeof takeImportLock>;
  const course = { isCommitted: false };
  try {
    while (!(lock = takeImportLock())) {
      await tell({ stage: "waiting" });
      await new Promise((resolve) => setTimeout(resolve, PROGRESS_MS));
    }
    await tell({ stage: "reading" });
    await reconcileLocked(runId);
    const faults = await importLocked(task, tell, course);
    if (faults.length > 0) {
      await endImportRun(runId, "failed", faults[0]!);
      return { ok: false, faults };
    }
    return { ok: true, value: readImportRuns({ id: runId })[0]! };
  } catch (error) {
    // What is in its dataset's file already is published at the next start.
    const end: typeof endImportRun = async (...given) => {
      if (!course.isCommitted) await endImportRun(...given);
    };
    const cause = toWriteFault(error, databaseFile());
    if (error instanceof ImportCancelled) {
      const fault = { code: "import-cancelled", message: message("faults.import.import-cancelled") };
      await end(runId, "cancelled");
      return { ok: false, faults: [fault] };
    }
    if (cause instanceof StoreFault) {
      // Where the disk is full the run may not be noted either; it is then ended at the next start.
      await end(runId, "failed", cause.fault).catch(() => undefined);
      return { ok: false, faults: [cause.fault] };
    }
    const fault = { code: "import-failed", message: message("faults.import.import-failed") };
    await end(runId, "failed", fault).catch(() => undefined);
    throw error;
  } finally {
    lock?.release();
  }
}

/** What a thread read: whole files, or one stretch of a file. */
type ReadPart = ParsedRows & { isStretch: boolean };

type Tell = (progress: Partial<ImportProgress> & { stage: ImportStage }) => Promise<void>;

async function importLocked(task: ImportTask, tell: Tell, course: { isCommitted: boolean }): Promise<Fault[]> {
  const { runId, datasetId } = task;
  const folder = prepareImportFolder(runId);
  try {
    const parsed = await parseFiles(task, folder, tell);
    const faults = parsed.flatMap((part) => part.faults);
    if (faults.length > 0) return faults;
    const rejectedCount = parsed.reduce((sum, part) => sum + part.rejectedCount, 0);
    const rowCount = parsed.reduce((sum, part) => sum + part.rowCount, 0);
    await saveRowProblems(runId, problemsOf(parsed));
    await tell({ stage: "storing", rowCount, rejectedCount });
    let told = Date.now();
    const number = datasetNumber(datasetId);
    const cube = new ImportedCube(datasetId, number);
    await commitImport(
      {
        datasetId,
        datasetNumber: number,
        runId,
        runs: parsed.map((part) => part.runs),
        summary: { rowCount, rejectedCount, dropped: sumOfDropped(parsed) },
        onEvent: (change) => cube.add(change),
        onProgress: async (stored) => {
          if (Date.now() - told < PROGRESS_MS) return;
          told = Date.now();
          await tell({ stage: "storing", rowCount: stored, rejectedCount });
        },
      },
      () => new SearchThread(newSearchFile(runId)),
    );
    course.isCommitted = true;
    await tell({ stage: "publishing", rowCount, rejectedCount });
    saveOrLeave(cube);
    await publishImport(runId, datasetId);
    return [];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A cube that cannot be saved is made anew by the next reader: the import goes on without. */
function saveOrLeave(cube: ImportedCube): void {
  try {
    cube.save();
  } catch (error) {
    console.error(error);
  }
}

/** Reads the files in as many threads as pay, each of which leaves sorted rows in the folder. */
async function parseFiles(task: ImportTask, folder: string, tell: Tell): Promise<ReadPart[]> {
  const parts = await partsOf(task);
  const added = readAddedAliases();
  const threads = parts.map((part, i) => {
    const progress = new SharedArrayBuffer(SHARED_PROGRESS.length * Float64Array.BYTES_PER_ELEMENT);
    const thread = new WorkerThread<ParsingTask, ParsedRows>("parse-rows", NO_LIMIT_MS, YOUNG_HEAP_MB);
    const result = thread.run({ ...part, choices: task.choices, added, folder, name: `part-${i}`, progress });
    return { thread, told: new Float64Array(progress), result };
  });
  const sum = (place: number) => threads.reduce((total, { told }) => total + told[place]!, 0);
  let isDone = false;
  const all = Promise.all(threads.map(({ result }) => result)).finally(() => (isDone = true));
  all.catch(() => undefined); // awaited below; meanwhile it must not count as unhandled
  try {
    while (!isDone) {
      await Promise.race([all.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, PROGRESS_MS))]);
      await tell({
        stage: "reading",
        rowCount: sum(SHARED_PROGRESS.rows),
        rejectedCount: sum(SHARED_PROGRESS.rejected),
        byteCount: sum(SHARED_PROGRESS.bytes),
      });
    }
    return (await all).map((parsed, i) => ({ ...parsed, isStretch: parts[i]!.share !== undefined }));
  } finally {
    for (const { told } of threads) told[SHARED_PROGRESS.isCancelWanted] = 1;
    await Promise.allSettled(threads.map(({ thread }) => thread.end()));
  }
}

/** What each thread reads: files of its own, or its share of the rows of one large file. */
async function partsOf({ files, choices }: ImportTask): Promise<Pick<ParsingTask, "files" | "share">[]> {
  const most = Math.min(MOST_PARSERS, availableParallelism());
  const [only] = files;
  if (files.length > 1 || !only || only.sizeBytes < LEAST_BYTES_TO_SHARE)
    return shareOut(files, files.length > 1 ? most : 1).map((own) => ({ files: own }));
  const opened = await openImportFile(only, choices);
  const canShare = opened.ok && opened.value.file.packing === "none" && canShareRows(opened.value.table);
  if (!canShare) return [{ files }];
  return Array.from({ length: most }, (_, index) => ({ files, share: { index, of: most } }));
}

/** Files in shares of about the same size, in their order; no more shares than files. */
function shareOut(files: readonly ImportFile[], most: number): ImportFile[][] {
  const shares = Array.from({ length: Math.min(most, files.length) }, () => ({ size: 0, files: [] as ImportFile[] }));
  for (const file of [...files].sort((one, other) => other.sizeBytes - one.sizeBytes)) {
    const least = shares.reduce((found, share) => (share.size < found.size ? share : found));
    least.files.push(file);
    least.size += file.sizeBytes;
  }
  return shares.map((share) => share.files.sort((one, other) => files.indexOf(one) - files.indexOf(other)));
}

/** The first problems; those of a file's later stretches with the lines of the file. */
function problemsOf(parsed: readonly ReadPart[]): FileRowProblem[] {
  let linesBefore = 0;
  const problems = parsed.flatMap((part) => {
    const before = linesBefore;
    if (part.isStretch) linesBefore += part.lineCount;
    return part.problems.map((problem) => ({ ...problem, line: problem.line + before }));
  });
  return problems.slice(0, MAX_KEPT_PROBLEMS);
}

function sumOfDropped(parsed: readonly ParsedRows[]): Partial<Record<DropReason, number>> {
  const sums: Partial<Record<DropReason, number>> = {};
  for (const { dropped } of parsed)
    for (const [reason, count] of Object.entries(dropped) as [DropReason, number][])
      sums[reason] = (sums[reason] ?? 0) + count;
  return sums;
}

/** Notes progress with the run and tells the caller; throws when the run is to be cancelled. */
function progressTeller({ runId, files }: ImportTask, onProgress: (progress: ImportProgress) => void): Tell {
  const byteTotal = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  let last: ImportProgress = { stage: "waiting", rowCount: 0, rejectedCount: 0, byteCount: 0, byteTotal };
  return async (progress) => {
    last = { ...last, ...progress };
    if (last.stage !== "waiting" && last.stage !== "reading") last.byteCount = byteTotal;
    onProgress(last);
    const { isCancelWanted } = await noteProgress(runId, last);
    if (isCancelWanted && last.stage !== "publishing") throw new ImportCancelled();
  };
}
