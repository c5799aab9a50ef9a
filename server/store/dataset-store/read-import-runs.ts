import type { DatasetPapers } from "@/lib/relations/dataset-papers";
import type { Fault } from "@/lib/relations/fault";
import type { FileRowProblem, ImportRun } from "@/lib/relations/import-run";
import { store } from "../store";

type Row = Omit<ImportRun, "papers" | "files" | "dropped" | "fault" | "isCancelWanted" | "finishedAt"> & {
  papers: string;
  files: string;
  dropped: string;
  fault: string | null;
  isCancelWanted: 0 | 1;
  finishedAt: string | null;
};

/** Runs of imports, the latest first: all, those of a dataset, or one. */
export function readImportRuns({ id, datasetId }: { id?: number; datasetId?: string } = {}): ImportRun[] {
  const rows = store()
    .reader.prepare(
      `SELECT * FROM "ImportRun" WHERE (@id IS NULL OR "id" = @id) AND (@datasetId IS NULL OR "datasetId" = @datasetId)
       ORDER BY "id" DESC`,
    )
    .all({ id: id ?? null, datasetId: datasetId ?? null }) as Row[];
  return rows.map(({ papers, files, dropped, fault, isCancelWanted, finishedAt, ...row }) => ({
    ...row,
    papers: JSON.parse(papers) as DatasetPapers,
    files: JSON.parse(files) as ImportRun["files"],
    dropped: JSON.parse(dropped) as ImportRun["dropped"],
    isCancelWanted: isCancelWanted === 1,
    ...(finishedAt !== null && { finishedAt }),
    ...(fault !== null && { fault: JSON.parse(fault) as Fault }),
  }));
}

/** The problems that were kept of a run, in the order of files and lines as they were read; from the one after `after`. */
export function readRowProblems(runId: number, { after = 0, limit = 100 } = {}): (FileRowProblem & { id: number })[] {
  const rows = store()
    .reader.prepare(
      `SELECT "id", "fileName", "line", "column", "value", "expected" FROM "RowProblem"
       WHERE "importRunId" = ? AND "id" > ? ORDER BY "id" LIMIT ?`,
    )
    .all(runId, after, limit) as (Omit<FileRowProblem, "column"> & { id: number; column: string | null })[];
  return rows.map(({ column, ...row }) => ({ ...row, ...(column !== null && { column }) }));
}
