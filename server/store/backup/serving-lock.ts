import { mkdirSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { env } from "@/server/env";

/**
 * Says that a server serves this data folder; a process that dies says so no longer. Undefined where another has said
 * so already.
 */
export function takeServingLock(): { release: () => void } | undefined {
  const { dataFolder } = env();
  mkdirSync(dataFolder, { recursive: true });
  const database = new Database(path.join(/* turbopackIgnore: true */ dataFolder, "server.lock"), { timeout: 0 });
  try {
    database.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    database.close();
    if (error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY")) return undefined;
    throw error;
  }
  return { release: () => void database.close() };
}
