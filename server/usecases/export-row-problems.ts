import { problemsToCsv } from "@/lib/export/problems-to-csv";
import { MAX_KEPT_PROBLEMS } from "@/lib/relations/import-run";
import { readRowProblems } from "@/server/store/dataset-store/read-import-runs";

/** All problems that were kept of a run as CSV, at most 10,000; `wordOf` says in words what was expected. */
export async function exportRowProblems(runId: number, wordOf: (expected: string) => string): Promise<string> {
  return problemsToCsv(readRowProblems(runId, { limit: MAX_KEPT_PROBLEMS }), wordOf);
}
