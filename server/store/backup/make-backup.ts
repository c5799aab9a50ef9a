import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { env } from "@/server/env";
import { takeImportLock } from "../dataset-store/import-lock";
import { openDatabase } from "../open-database";
import { backupFault } from "./backup-fault";
import { finishRestore } from "./restore-journal";
import { openContainer, writeContainer, type BackupEntry } from "./backup-container";

/** What a backup came to. */
export interface Backup {
  file: string;
  bytes: number;
  entries: BackupEntry[];
}

const MAIN = "entente.db";

/**
 * Puts the database, the files of all datasets and the uploads into one file, each database as one moment had it,
 * while the program runs; no import changes a dataset meanwhile. What was written is read again and compared before
 * the file takes its name. Throws a StoreFault: `file-exists`, `import-runs`, or what the disk says.
 */
export async function makeBackup(target: string, createdAt: string): Promise<Backup> {
  if (existsSync(target)) throw backupFault("file-exists", { file: target });
  finishRestore(env().dataFolder);
  const lock = takeImportLock();
  if (!lock) throw backupFault("import-runs");
  const folder = mkdtempSync(path.join(path.dirname(path.resolve(target)), ".entente-backup-"));
  try {
    const files = await snapshot(env().dataFolder, path.join(folder, "data"));
    const draft = path.join(folder, "backup");
    const entries = writeContainer(draft, files, { createdAt });
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
  return [...files, ...uploadsIn(dataFolder)];
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

function uploadsIn(dataFolder: string): { name: string; path: string }[] {
  const root = path.join(dataFolder, "uploads");
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ name: path.relative(dataFolder, file).split(path.sep).join("/"), path: file }));
}
