import { rmSync } from "node:fs";
import { advanceGeneration } from "../generation";
import { store } from "../store";
import { StoreFault } from "../store-fault";
import { datasetFile, searchFile } from "./dataset-paths";
import { takeImportLock } from "./import-lock";
import { datasetFault } from "./import-runs";

/**
 * Takes an imported dataset out of the store in one commit; its files are deleted after it, at the latest at the next
 * start. Its name, number and runs stay known, so that its events have the same ids when it is imported again. Throws a
 * StoreFault while an import runs.
 */
export async function removeDataset(datasetId: string): Promise<{ removedEventCount: number }> {
  const lock = takeImportLock();
  if (!lock) throw new StoreFault(datasetFault("import-is-running", datasetId));
  try {
    const removedEventCount = await store().writeSql((database) => {
      const held = database
        .prepare(`SELECT "eventCount" FROM "Dataset" WHERE "id" = ? AND "kind" = 'imported'`)
        .pluck()
        .get(datasetId) as number | undefined;
      if (held === undefined) throw new StoreFault(datasetFault("dataset-unknown", datasetId));
      database
        .prepare(
          `UPDATE "Dataset" SET "fileVersion" = "fileVersion" + 1, "eventCount" = 0, "statementCount" = 0,
             "rowCount" = 0, "firstDate" = NULL, "lastDate" = NULL WHERE "id" = ?`,
        )
        .run(datasetId);
      advanceGeneration(database);
      return held;
    });
    for (const file of [datasetFile(datasetId), searchFile(datasetId)])
      for (const end of ["", "-wal", "-shm"]) rmSync(`${file}${end}`, { force: true });
    return { removedEventCount };
  } finally {
    lock.release();
  }
}
