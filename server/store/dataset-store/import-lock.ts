import { mkdirSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { datasetsFolder } from "./dataset-paths";

/**
 * The right to change datasets, which one process has at a time; a process that dies loses it. Undefined while another
 * has it.
 */
export function takeImportLock(): { release: () => void } | undefined {
  mkdirSync(datasetsFolder(), { recursive: true });
  const database = new Database(path.join(datasetsFolder(), "import.lock"), { timeout: 0 });
  try {
    database.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    database.close();
    if (error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY")) return undefined;
    throw error;
  }
  return { release: () => void database.close() };
}
