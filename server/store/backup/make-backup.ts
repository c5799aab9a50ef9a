import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { env } from "@/server/env";
import { takeImportLock } from "../dataset-store/import-lock";
import { openDatabase } from "../open-database";
import { backupFault } from "./backup-fault";
import { expectSpace } from "./expect-space";
import { finishRestore } from "./restore-journal";
import { openContainer, writeContainer, type BackupEntry } from "./backup-container";

/** What a backup came to. */
export interface Backup {
  file: string;
  bytes: number;
  entries: BackupEntry[];
}

const MAIN = "entente.db";
/** How the folders begin in which backups are made. */
const DRAFTS = ".entente-backup-";
const A_DAY = 24 * 60 * 60 * 1000;

/**
 * Puts the database, the files of all datasets and the uploads into one file, each database as one moment had it,
 * while the program runs; no import changes a dataset meanwhile. What was written is read again and compared before
 * the file takes its name. Throws a StoreFault: `file-exists`, `import-runs`, `no-space`, or what the disk says.
 */
export async function makeBackup(target: string, createdAt: string): Promise<Backup> {
  if (existsSync(target)) throw backupFault("file-exists", { file: target });
  const { dataFolder } = env();
  const beside = path.dirname(path.resolve(target));
  finishRestore(dataFolder);
  expectSpace(beside, bytesNeeded(dataFolder));
  const lock = takeImportLock();
  if (!lock) throw backupFault("import-runs");
  removeLeftovers(beside);
  const folder = mkdtempSync(path.join(beside, DRAFTS));
  try {
    const files = await snapshot(dataFolder, path.join(folder, "data"));
    const draft = path.join(folder, "backup");
    const entries = writeContainer(draft, files, { createdAt, schema: lastMigration(files[0]!.path) });
    const container = openContainer(draft);
    try {
      for (const entry of container.entries) container.extract(entry);
    } finally {
      container.close();
    }
    const bytes = statSync(draft).size;
    renameSync(draft, target);
    return { file: target, bytes, entries };
  } finally {
    lock.release();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Copies of all databases as they stand, and the other files in their places. */
async function snapshot(dataFolder: string, folder: string): Promise<{ name: string; path: string }[]> {
  mkdirSync(path.join(folder, "datasets"), { recursive: true });
  const datasets = path.join(dataFolder, "datasets");
  const names = [
    MAIN,
    ...(existsSync(datasets) ? readdirSync(datasets) : [])
      .filter((name) => name.endsWith(".db"))
      .map((name) => `datasets/${name}`),
  ];
  const files: { name: string; path: string }[] = [];
  for (const name of names) {
    const copy = path.join(folder, name);
    await copyDatabase(path.join(dataFolder, name), copy);
    files.push({ name, path: copy });
  }
  for (const name of filesIn(dataFolder, "uploads")) {
    const copy = path.join(folder, name);
    mkdirSync(path.dirname(copy), { recursive: true });
    // An upload may go meanwhile: it has been imported, and is in its dataset.
    if (copyIfThere(path.join(dataFolder, name), copy)) files.push({ name, path: copy });
  }
  return files;
}

function copyIfThere(file: string, copy: string): boolean {
  try {
    copyFileSync(file, copy, constants.COPYFILE_FICLONE);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
    throw error;
  }
}

/** Bytes that a backup needs: twice what it holds, for the copies and for the file itself. */
function bytesNeeded(dataFolder: string): number {
  const names = [MAIN, `${MAIN}-wal`, ...filesIn(dataFolder, "datasets"), ...filesIn(dataFolder, "uploads")];
  const sizeOf = (name: string) => statSync(path.join(dataFolder, name), { throwIfNoEntry: false })?.size ?? 0;
  return 2 * names.reduce((sum, name) => sum + sizeOf(name), 0);
}

/** What a backup left that was killed, a day ago or more: another may be at work. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder).filter((one) => one.startsWith(DRAFTS))) {
    const left = path.join(folder, name);
    const begun = statSync(left, { throwIfNoEntry: false })?.mtimeMs;
    if (begun !== undefined && Date.now() - begun > A_DAY) rmSync(left, { recursive: true, force: true });
  }
}

function lastMigration(file: string): string {
  const database = new Database(file, { readonly: true });
  try {
    const sql = `SELECT "migration_name" FROM "_prisma_migrations" ORDER BY "migration_name" DESC LIMIT 1`;
    return database.prepare(sql).pluck().get() as string;
  } finally {
    database.close();
  }
}

async function copyDatabase(file: string, copy: string): Promise<void> {
  const source = openDatabase(file, { readonly: true });
  try {
    // All pages in one step: one moment, whoever writes meanwhile.
    await source.backup(copy, { progress: () => 2 ** 30 });
  } finally {
    source.close();
  }
  const database = new Database(copy);
  try {
    database.pragma("journal_mode = DELETE"); // one file, with nothing left in a write-ahead log
    if (database.pragma("quick_check(1)", { simple: true }) !== "ok")
      throw new Error(`${path.basename(file)} is damaged: PRAGMA integrity_check says where`);
  } finally {
    database.close();
  }
}

/** Names of the files below a folder of the data folder, with slashes. */
function filesIn(dataFolder: string, name: string): string[] {
  const root = path.join(dataFolder, name);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dataFolder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
}
