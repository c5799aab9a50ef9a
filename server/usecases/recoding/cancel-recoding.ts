import { wantRecodingCancelled } from "@/server/store/recoding/recoding-runs";

/** Asks a run of re-coding to end after its present document; false where none of that number goes on. */
export function cancelRecoding(runId: number): Promise<boolean> {
  return wantRecodingCancelled(runId);
}
