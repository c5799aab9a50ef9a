import { existsSync, mkdirSync, renameSync } from "node:fs";
import path from "node:path";
import { datasetFile, datasetsFolder, importFolder, searchFile } from "./dataset-paths";
import type { SearchSink } from "./search-writer";
import { storeRows, type RowsToStore, type StoredCounts } from "./store-rows";
import { syncFile } from "./sync-file";

/** The folder that an import writes into, made if need be. */
export function prepareImportFolder(runId: number): string {
  const folder = importFolder(runId);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Where an import writes the words of a new dataset's events. */
export function newSearchFile(runId: number): string {
  return path.join(importFolder(runId), "search.db");
}

/**
 * Brings sorted rows into their dataset: into its file where there is one, in one transaction, else into a new one,
 * which is moved into place when it is whole and on disk. `openSearch` is called for a new one only.
 */
export async function commitImport(
  rows: Omit<RowsToStore, "file" | "search">,
  openSearch: () => SearchSink,
): Promise<StoredCounts> {
  const file = datasetFile(rows.datasetId);
  if (existsSync(file)) return storeRows({ ...rows, file, search: NO_SEARCH });
  const draft = path.join(importFolder(rows.runId), "events.db");
  const search = openSearch();
  let counts: StoredCounts;
  try {
    counts = await storeRows({ ...rows, file: draft, search });
  } catch (error) {
    await search.abandon();
    throw error;
  }
  syncFile(draft);
  // The events come last: only with them there is a dataset.
  renameSync(newSearchFile(rows.runId), searchFile(rows.datasetId));
  renameSync(draft, file);
  syncFile(datasetsFolder());
  return counts;
}

/** Rows added to a dataset are found through its own file. */
const NO_SEARCH: SearchSink = { add() {}, finish() {}, abandon() {} };
