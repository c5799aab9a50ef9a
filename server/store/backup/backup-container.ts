import { createHash } from "node:crypto";
import { closeSync, openSync, readSync, writeSync } from "node:fs";
import Database from "better-sqlite3";
import { syncFile } from "../dataset-store/sync-file";
import { backupFault } from "./backup-fault";

/** "ENTB": what SQLite's header of a backup says. */
const APPLICATION_ID = 0x454e5442;
const FORMAT = 1;
const CHUNK_BYTES = 4 * 2 ** 20;
/** What no data folder has more of, and no name is longer than. */
const MOST_FILES = 100_000;
const MOST_NAME = 1_000;

/** A file in a backup. */
export interface BackupEntry {
  /** Path below the data folder, with slashes. */
  name: string;
  size: number;
  sha256: string;
}

const SCHEMA = `
  CREATE TABLE "file" ("name" TEXT PRIMARY KEY, "size" INTEGER NOT NULL, "sha256" TEXT NOT NULL) STRICT;
  CREATE TABLE "chunk" ("id" INTEGER PRIMARY KEY, "name" TEXT NOT NULL, "part" INTEGER NOT NULL, "bytes" BLOB NOT NULL) STRICT;
  CREATE UNIQUE INDEX "chunk_place" ON "chunk" ("name", "part");
  CREATE TABLE "about" ("key" TEXT PRIMARY KEY, "value" TEXT NOT NULL) STRICT;`;

/** Writes files into one backup, which is a SQLite database of their pieces; the last row that is written says that it is whole. */
export function writeContainer(
  target: string,
  files: readonly { name: string; path: string }[],
  about: Readonly<Record<string, string>>,
): BackupEntry[] {
  const database = new Database(target);
  try {
    database.pragma("page_size = 65536");
    database.pragma("journal_mode = OFF");
    database.pragma("synchronous = OFF");
    database.pragma(`application_id = ${APPLICATION_ID}`);
    database.pragma(`user_version = ${FORMAT}`);
    database.exec(SCHEMA);
    const note = database.prepare(`INSERT INTO "about" ("key", "value") VALUES (?, ?)`);
    for (const [key, value] of Object.entries(about)) note.run(key, value);
    const entries = files.map((file) => writeFile(database, file));
    note.run("isWhole", "true");
    return entries;
  } finally {
    database.close();
    syncFile(target);
  }
}

function writeFile(database: Database.Database, { name, path }: { name: string; path: string }): BackupEntry {
  const insert = database.prepare(`INSERT INTO "chunk" ("name", "part", "bytes") VALUES (?, ?, ?)`);
  const handle = openSync(path, "r");
  const hash = createHash("sha256");
  let size = 0;
  try {
    const buffer = Buffer.alloc(CHUNK_BYTES);
    for (let part = 0; ; part++) {
      const length = readSync(handle, buffer, 0, CHUNK_BYTES, null);
      if (length === 0) break;
      const bytes = buffer.subarray(0, length);
      hash.update(bytes);
      insert.run(name, part, bytes);
      size += length;
    }
  } finally {
    closeSync(handle);
  }
  const entry = { name, size, sha256: hash.digest("hex") };
  database.prepare(`INSERT INTO "file" ("name", "size", "sha256") VALUES (@name, @size, @sha256)`).run(entry);
  return entry;
}

/** Where a backup comes from; what an older one does not say is empty. */
export interface BackupAbout {
  /** Instant, ISO 8601 in UTC. */
  createdAt: string;
  /** The last migration of its database. */
  schema: string;
}

/** A backup that is read. */
export interface Container {
  about: BackupAbout;
  entries: BackupEntry[];
  /** Writes a file of it to a path, or only reads it; throws `changed-backup` when it is not what was put in. */
  extract: (entry: BackupEntry, target?: string) => void;
  close: () => void;
}

/** Opens a backup. Throws `not-a-backup`, `newer-backup`, or `cut-backup` for one that is not whole. */
export function openContainer(file: string): Container {
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { readonly: true, fileMustExist: true });
    if (database.pragma("application_id", { simple: true }) !== APPLICATION_ID)
      throw backupFault("not-a-backup", { file });
    const format = Number(database.pragma("user_version", { simple: true }));
    if (format > FORMAT) throw backupFault("newer-backup", { file });
    database.pragma("trusted_schema = OFF");
    checkSchema(database, file);
    const entries = readEntries(database, file);
    const opened = database;
    return {
      about: { createdAt: noted(database, "createdAt"), schema: noted(database, "schema") },
      entries,
      extract: (entry, target) => extractFile(opened, file, entry, target),
      close: () => void opened.close(),
    };
  } catch (error) {
    database?.close();
    throw isSqlite(error, "SQLITE_NOTADB") || isSqlite(error, "SQLITE_CANTOPEN")
      ? backupFault("not-a-backup", { file }, error)
      : isSqlite(error, "SQLITE_")
        ? backupFault("cut-backup", { file }, error)
        : error;
  }
}

function readEntries(database: Database.Database, file: string): BackupEntry[] {
  const isWhole = database.prepare(`SELECT 1 FROM "about" WHERE "key" = 'isWhole'`).get() !== undefined;
  if (!isWhole) throw backupFault("cut-backup", { file });
  const entries = database
    .prepare(`SELECT "name", "size", "sha256" FROM "file" ORDER BY "name" LIMIT ?`)
    .all(MOST_FILES + 1) as BackupEntry[];
  const isSound = ({ name, size, sha256 }: BackupEntry) =>
    name.length <= MOST_NAME && size >= 0 && /^[0-9a-f]{64}$/.test(sha256);
  const odd = entries.find((entry) => !isSound(entry));
  if (odd) throw backupFault("changed-backup", { file, name: odd.name.slice(0, 100) });
  if (entries.length > MOST_FILES) throw backupFault("not-a-backup", { file });
  return entries;
}

/** Only plain tables are read: a view or a trigger would run what somebody else wrote. */
function checkSchema(database: Database.Database, file: string): void {
  const objects = database.prepare(`SELECT "type", "name", "sql" FROM sqlite_master`).all() as {
    type: string;
    name: string;
    sql: string | null;
  }[];
  const tables = objects.filter(({ type }) => type === "table").map(({ name }) => name);
  const isPlain = objects.every(
    ({ type, sql }) => ["table", "index"].includes(type) && !/\bVIRTUAL\b/i.test(sql ?? ""),
  );
  if (!isPlain || [...tables].sort().join() !== "about,chunk,file") throw backupFault("not-a-backup", { file });
}

function noted(database: Database.Database, key: string): string {
  const value = database.prepare(`SELECT "value" FROM "about" WHERE "key" = ?`).pluck().get(key);
  return typeof value === "string" ? value.slice(0, 100) : "";
}

function extractFile(database: Database.Database, file: string, entry: BackupEntry, target?: string): void {
  const hash = createHash("sha256");
  const handle = target === undefined ? undefined : openSync(target, "wx");
  let size = 0;
  try {
    const chunks = database
      .prepare(`SELECT "bytes" FROM "chunk" WHERE "name" = ? ORDER BY "part"`)
      .pluck()
      .iterate(entry.name) as IterableIterator<Buffer>;
    for (const bytes of chunks) {
      size += bytes.length;
      if (size > entry.size) break;
      hash.update(bytes);
      if (handle !== undefined) writeSync(handle, bytes);
    }
  } catch (error) {
    throw isSqlite(error, "SQLITE_") ? backupFault("cut-backup", { file }, error) : error;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
  if (size !== entry.size || hash.digest("hex") !== entry.sha256)
    throw backupFault("changed-backup", { file, name: entry.name });
}

function isSqlite(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith(code);
}
