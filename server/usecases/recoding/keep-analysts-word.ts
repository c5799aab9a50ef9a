import { settleConflict } from "@/server/store/recoding/recoding-conflicts";

/** Lets the analyst's word stay in a conflict with the coder; false where none of that number is open. */
export function keepAnalystsWord(conflictId: number): Promise<boolean> {
  return settleConflict(conflictId);
}
