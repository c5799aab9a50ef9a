import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, existsSync } from "node:fs";
import path from "node:path";
import type { Database } from "better-sqlite3";
import { message } from "@/lib/relations/message";
import { StoreFault } from "./store-fault";

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/** What was done to bring a database up to date. */
export interface MigrationReport {
  applied: string[];
  /** The copy that was made of an older database before it was changed. */
  backupFile?: string;
}

// As Prisma's own engine creates it, so that `prisma migrate` and the application agree on what was applied.
const CREATE_RECORD = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

/** The folder of the committed migrations. */
export function migrationsFolder(): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), "prisma", "migrations");
}

/**
 * Applies the committed migrations that a database lacks, each in a transaction, and records them as
 * `prisma migrate deploy` does. An older database is copied first. Throws a StoreFault for a database of a newer
 * version or one whose migration was broken off.
 */
export function applyMigrations(database: Database, folder: string = migrationsFolder()): MigrationReport {
  const migrations = readMigrations(folder);
  const applied = checkMigrations(database, migrations);
  const pending = migrations.filter((migration) => !applied.includes(migration.name));
  if (pending.length === 0) return { applied: [] };
  const backupFile = applied.length > 0 ? backUp(database, applied.at(-1)!) : undefined;
  for (const migration of pending) applyMigration(database, migration);
  return { applied: pending.map((migration) => migration.name), ...(backupFile && { backupFile }) };
}

/** The migrations that a database has seen. Throws a StoreFault where one of them is not known here, or was broken off. */
export function checkMigrations(
  database: Database,
  migrations: readonly Pick<Migration, "name">[] = readMigrations(migrationsFolder()),
): string[] {
  const applied = appliedMigrations(database);
  const known = new Set(migrations.map((migration) => migration.name));
  const unknown = applied.find((name) => !known.has(name));
  if (unknown) throw storeFault("newer-database", { file: database.name, migration: unknown });
  return applied;
}

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

function appliedMigrations(database: Database): string[] {
  if (!hasTable(database, "_prisma_migrations")) {
    if (hasTable(database, "%")) throw storeFault("foreign-database", { file: database.name });
    return [];
  }
  const rows = database
    .prepare(
      `SELECT "migration_name" AS name, "finished_at" AS finishedAt FROM "_prisma_migrations"
       WHERE "rolled_back_at" IS NULL ORDER BY "started_at", "migration_name"`,
    )
    .all() as { name: string; finishedAt: string | null }[];
  const broken = rows.find((row) => row.finishedAt === null);
  if (broken) throw storeFault("broken-migration", { file: database.name, migration: broken.name });
  return rows.map((row) => row.name);
}

function hasTable(database: Database, pattern: string): boolean {
  const found = database.prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name LIKE ? LIMIT 1`);
  return found.get(pattern) !== undefined;
}

function applyMigration(database: Database, migration: Migration): void {
  // Prisma rebuilds a table by dropping it, which would delete what refers to it; the check below takes the place
  // of the constraints. The setting has no effect inside a transaction.
  database.pragma("foreign_keys = OFF");
  try {
    database
      .transaction(() => {
        database.exec(CREATE_RECORD);
        const startedAt = instant();
        if (isApplied(database, migration.name)) return;
        database.exec(migration.sql);
        const violations = database.pragma("foreign_key_check") as unknown[];
        if (violations.length > 0)
          throw new Error(`migration ${migration.name} breaks ${violations.length} references`);
        database
          .prepare(
            `INSERT INTO "_prisma_migrations"
               ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count")
             VALUES (?, ?, ?, ?, ?, 1)`,
          )
          .run(randomUUID(), migration.checksum, instant(), migration.name, startedAt);
      })
      .immediate();
  } finally {
    database.pragma("foreign_keys = ON");
  }
}

/** Another process may have applied it while this one waited for the lock. */
function isApplied(database: Database, name: string): boolean {
  const found = database.prepare(`SELECT 1 FROM "_prisma_migrations" WHERE "migration_name" = ?`);
  return found.get(name) !== undefined;
}

function backUp(database: Database, lastMigration: string): string {
  const folder = path.join(path.dirname(database.name), "backups");
  mkdirSync(folder, { recursive: true });
  const stamp = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, "");
  const file = path.join(folder, `entente-${lastMigration}-${stamp}.db`);
  if (!existsSync(file)) database.prepare("VACUUM INTO ?").run(file);
  return file;
}

/** Prisma writes the zone as an offset. */
function instant(): string {
  return new Date().toISOString().replace("Z", "+00:00");
}

function storeFault(code: string, values: Record<string, string>): StoreFault {
  return new StoreFault({ code, message: message(`faults.store.${code}`, values) });
}
