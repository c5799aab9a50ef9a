import type { FileRowProblem } from "@/lib/relations/import-run";
import { readRowProblems } from "@/server/store/dataset-store/read-import-runs";

/** Problems that were kept of a run, as they were read: a page of them, from the one after `after`. */
export async function listRowProblems(
  runId: number,
  page: { after?: number; limit?: number } = {},
): Promise<(FileRowProblem & { id: number })[]> {
  return readRowProblems(runId, page);
}
