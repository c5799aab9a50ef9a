import { problemsToCsv } from "@/lib/export/problems-to-csv";
import { MAX_KEPT_PROBLEMS } from "@/lib/relations/import-run";
import { readBatchProblems } from "@/server/store/batches/batch-rows";

/** All problems that were kept of a batch as CSV, at most 10,000; `wordOf` says in words what was expected. */
export async function exportBatchProblems(id: number, wordOf: (expected: string) => string): Promise<string> {
  return problemsToCsv(readBatchProblems(id, MAX_KEPT_PROBLEMS), wordOf);
}
