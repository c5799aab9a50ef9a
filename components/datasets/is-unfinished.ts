import type { ImportRun } from "@/lib/relations/import-run";

/** Whether an import is still to come to its end. */
export function isUnfinished({ state }: Pick<ImportRun, "state">): boolean {
  return state === "waiting" || state === "running";
}
