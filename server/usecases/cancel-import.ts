import { wantCancel } from "@/server/store/dataset-store/import-runs";

/** Asks that an import that waits or runs be cancelled; it stops within a second and stores nothing. False when it has ended. */
export async function cancelImport(runId: number): Promise<boolean> {
  return wantCancel(runId);
}
