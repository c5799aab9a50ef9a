import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { env } from "@/server/env";
import type { BatchFile } from "./batch-rows";

/** Files of batches that nobody goes on with are deleted after so long, in milliseconds. */
const MAX_AGE_MS = 30 * 24 * 3_600_000;

/** Moves uploaded files to where a batch keeps them until it is done. `random` names the place. */
export function keepBatchFiles(files: readonly BatchFile[], random: string): BatchFile[] {
  const root = batchesFolder();
  mkdirSync(root, { recursive: true });
  for (const name of readdirSync(root)) {
    const folder = path.join(root, name);
    const status = statSync(folder, { throwIfNoEntry: false });
    if (status && Date.now() - status.mtimeMs > MAX_AGE_MS) rmSync(folder, { recursive: true, force: true });
  }
  const folder = path.join(root, random);
  mkdirSync(folder);
  return files.map((file, at) => {
    const kept = path.join(folder, String(at));
    renameSync(file.path, kept);
    return { ...file, path: kept };
  });
}

/** Deletes what a batch kept of uploads; files that were named on the command line stay where they are. */
export function dropBatchFiles(files: readonly BatchFile[]): void {
  const root = batchesFolder();
  for (const file of files)
    if (path.dirname(path.dirname(file.path)) === root)
      rmSync(path.dirname(file.path), { recursive: true, force: true });
}

function batchesFolder(): string {
  return path.join(/* turbopackIgnore: true */ env().dataFolder, "batches");
}
