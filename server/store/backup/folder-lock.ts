import { mkdirSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { env } from "@/server/env";

/** A hold on the data folder; the process that has it loses it when it dies. */
export interface FolderLock {
  release: () => void;
}

/** Says that this process works with the data folder, beside others; undefined while a restore replaces it. */
export function shareFolder(): FolderLock | undefined {
  // The lock of a read lasts as long as its transaction.
  return lockFolder(`BEGIN; SELECT count(*) FROM sqlite_master;`);
}

/** Takes the data folder for this process alone; undefined while another works with it. */
export function takeFolder(): FolderLock | undefined {
  return lockFolder("BEGIN EXCLUSIVE");
}

function lockFolder(sql: string): FolderLock | undefined {
  const { dataFolder } = env();
  mkdirSync(dataFolder, { recursive: true });
  const database = new Database(path.join(/* turbopackIgnore: true */ dataFolder, "server.lock"), { timeout: 0 });
  try {
    database.exec(sql);
  } catch (error) {
    database.close();
    if (error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY")) return undefined;
    throw error;
  }
  return { release: () => void database.close() };
}
