import { mkdirSync } from "node:fs";
import path from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { Database } from "better-sqlite3";
import { env } from "@/server/env";
import { PrismaClient, type Prisma } from "./generated/client";
import { backupFault } from "./backup/backup-fault";
import { shareFolder, type FolderLock } from "./backup/folder-lock";
import { finishRestore } from "./backup/restore-journal";
import { applyMigrations, type MigrationReport } from "./migrations";
import { BUSY_TIMEOUT, openDatabase } from "./open-database";
import { toWriteFault } from "./to-write-fault";
import { WriteQueue } from "./write-queue";

const TRANSACTION_TIMEOUT = 60_000;

/** The open relations store: reads go through `reader` and `read`, writes only through the two write functions. */
export interface Store {
  file: string;
  /** Which of the stores that this process has opened, so that one opened anew is told from the one before. */
  number: number;
  migrations: MigrationReport;
  /** Prepared SQL that reads. */
  reader: Database;
  /** Prisma for reads; it sees nothing of a write that has not been committed. */
  read: PrismaClient;
  /**
   * Runs prepared SQL in one transaction, after all writes before it. The work must be synchronous. Throws a StoreFault
   * when the disk takes nothing more; then nothing of it is written.
   */
  writeSql<T>(work: (database: Database) => T): Promise<T>;
  /** Runs Prisma calls in one transaction, after all writes before it. */
  write<T>(work: (transaction: Prisma.TransactionClient) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

// Next loads a module once per layer (pages, routes, actions); the write queue must be one for the whole process.
const holder = globalThis as { ententeStores?: Map<string, Store>; ententeStoreCount?: number };

/** The store of this process's data folder, opened and migrated on first use. Throws a StoreFault. */
export function store(): Store {
  const file = databaseFile();
  const stores = (holder.ententeStores ??= new Map());
  let open = stores.get(file);
  if (!open) {
    open = openStore(file);
    stores.set(file, open);
  }
  return open;
}

/** Closes the store of this process's data folder, if it is open. */
export async function closeStore(): Promise<void> {
  const file = databaseFile();
  const open = holder.ententeStores?.get(file);
  holder.ententeStores?.delete(file);
  await open?.close();
}

/** Where the database of this process's data folder lies. */
export function databaseFile(): string {
  return path.join(/* turbopackIgnore: true */ env().dataFolder, "entente.db");
}

function openStore(file: string): Store {
  mkdirSync(path.dirname(file), { recursive: true });
  const lock = shareFolder();
  if (!lock) throw backupFault("restore-runs");
  try {
    return openShared(file, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

function openShared(file: string, lock: FolderLock): Store {
  finishRestore(path.dirname(file));
  const writer = openDatabase(file);
  const migrations = migrateOrClose(writer);
  const reader = openDatabase(file, { readonly: true });
  const client = () =>
    new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: `file:${file}`, timeout: BUSY_TIMEOUT }) });
  const read = client();
  const writing = client();
  const queue = new WriteQueue();
  holder.ententeStoreCount = (holder.ententeStoreCount ?? 0) + 1;
  return {
    file,
    number: holder.ententeStoreCount,
    migrations,
    reader,
    read,
    writeSql: (work) =>
      queue.run(() => {
        try {
          return writer.transaction(() => work(writer)).immediate();
        } catch (error) {
          throw toWriteFault(error, file);
        }
      }),
    write: (work) => queue.run(() => writing.$transaction(work, { timeout: TRANSACTION_TIMEOUT })),
    close: () =>
      queue.run(async () => {
        await Promise.all([read.$disconnect(), writing.$disconnect()]);
        reader.close();
        writer.close();
        lock.release();
      }),
  };
}

function migrateOrClose(database: Database): MigrationReport {
  try {
    return applyMigrations(database);
  } catch (error) {
    database.close();
    throw error;
  }
}
