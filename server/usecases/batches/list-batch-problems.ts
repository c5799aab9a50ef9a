import type { FileRowProblem } from "@/lib/relations/import-run";
import { readBatchProblems } from "@/server/store/batches/batch-rows";

/** The first problems of a batch, in the order of its files. */
export async function listBatchProblems(id: number, limit: number): Promise<FileRowProblem[]> {
  return readBatchProblems(id, limit);
}
