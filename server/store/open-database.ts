import Database from "better-sqlite3";
import { message } from "@/lib/relations/message";
import { StoreFault } from "./store-fault";

/** How long a connection waits for another one's write before it gives up, in milliseconds. */
export const BUSY_TIMEOUT = 10_000;

/** Opens a connection with the settings that every connection to the store has. Throws a StoreFault. */
export function openDatabase(file: string, options: { readonly?: boolean } = {}): Database.Database {
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { ...options, timeout: BUSY_TIMEOUT });
    if (!options.readonly) database.pragma("journal_mode = WAL");
    database.pragma("foreign_keys = ON");
    return database;
  } catch (error) {
    database?.close();
    throw new StoreFault(openingFault(file, error));
  }
}

function openingFault(file: string, error: unknown) {
  const sqliteCode = error instanceof Error && "code" in error ? String(error.code) : "";
  const code = sqliteCode === "SQLITE_NOTADB" ? "not-a-database" : diskCode(sqliteCode);
  return { code, message: message(`faults.store.${code}`, { file }) };
}

function diskCode(sqliteCode: string): string {
  return sqliteCode.startsWith("SQLITE_FULL") ? "disk-full" : "cannot-open";
}
