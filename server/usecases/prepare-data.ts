import { reconcileImports } from "@/server/store/dataset-store/reconcile-imports";
import { removeBrokenDownloads } from "./stream-backup";
import { stopBrokenRuns } from "@/server/store/recoding/recoding-runs";
import type { MigrationReport } from "@/server/store/migrations";
import { readAddedAliases } from "@/server/store/read-actors";
import { closeStore, store } from "@/server/store/store";
import { codeWithAliases } from "@/server/workers/code-with-aliases";
import { loadSample, type SampleProgress } from "./load-sample";

/**
 * Brings the data folder to the state in which it can be served: database created or migrated, imports that were
 * broken off tidied up, actors of the dictionaries and sample collection loaded. Closes the store again, since another process will serve it; nobody waits for this one, so it codes by itself. Throws a
 * StoreFault for a database that cannot be used.
 */
export async function prepareData({
  onMigrated,
  onSampleProgress,
  signal,
}: {
  onMigrated?: (report: MigrationReport) => void;
  onSampleProgress?: (progress: SampleProgress) => void;
  signal?: AbortSignal;
} = {}): Promise<void> {
  try {
    onMigrated?.(store().migrations);
    await reconcileImports();
    await stopBrokenRuns();
    removeBrokenDownloads();
    await loadSample({
      code: (document) => codeWithAliases({ document, added: readAddedAliases() }),
      ...(onSampleProgress && { onProgress: onSampleProgress }),
      ...(signal && { signal }),
    });
  } finally {
    await closeStore();
  }
}
