import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { env } from "@/server/env";
import { takeImportLock } from "../dataset-store/import-lock";
import { DATASET_ID } from "../dataset-store/dataset-paths";
import { checkMigrations } from "../migrations";
import { backupFault } from "./backup-fault";
import { openContainer, type BackupAbout, type BackupEntry, type Container } from "./backup-container";
import { decideRestore, finishRestore } from "./restore-journal";
import { expectSpace } from "./expect-space";
import { takeFolder } from "./folder-lock";

/** What a restore came to. */
export interface Restore {
  /** Where the state before lies now. */
  before: string;
  about: BackupAbout;
  entries: BackupEntry[];
}

/**
 * Puts a backup in the place of the data folder's state, which is kept aside. All of it is written beside and checked
 * first; a process that dies before leaves the old state, one that dies after the new one. Throws a StoreFault, and
 * then nothing has changed: what `openContainer` refuses, `server-runs`, `import-runs`, `no-space`, a database that is
 * damaged or of a newer version.
 */
export function restoreBackup(file: string, stamp: string): Restore {
  const { dataFolder } = env();
  const container = openContainer(file);
  const locks: { release: () => void }[] = [];
  const restored = `restored-${stamp}`;
  let isDecided = false;
  try {
    for (const { name } of container.entries)
      if (!isKnownName(name)) throw backupFault("bad-name-in-backup", { file, name });
    if (!container.entries.some(({ name }) => name === "entente.db")) throw backupFault("not-a-backup", { file });
    const alone = takeFolder();
    if (!alone) throw backupFault("server-runs", { folder: dataFolder });
    locks.push(alone);
    finishRestore(dataFolder);
    const importing = takeImportLock();
    if (!importing) throw backupFault("import-runs");
    locks.push(importing);
    expectSpace(
      dataFolder,
      container.entries.reduce((sum, { size }) => sum + size, 0),
    );
    writeState(container, file, path.join(dataFolder, restored));
    const before = `before-${stamp}`;
    importing.release(); // it lies in the folder that is moved aside
    decideRestore(dataFolder, { restored, before });
    isDecided = true;
    finishRestore(dataFolder);
    return { before: path.join(dataFolder, before), about: container.about, entries: container.entries };
  } catch (error) {
    // Once decided it is no longer ours to throw away: the next to open the store brings it to its end.
    if (!isDecided) rmSync(path.join(dataFolder, restored), { recursive: true, force: true });
    throw error;
  } finally {
    container.close();
    for (const lock of locks) lock.release();
  }
}

/** Whether a name is one that a data folder has: the database, a dataset's file, an upload. */
function isKnownName(name: string): boolean {
  if (name === "entente.db") return true;
  const parts = name.split("/");
  const isPlain = parts.every(
    (part) => /^[^\\:*?"<>|\u0000-\u001f]{1,255}$/.test(part) && part !== "." && part !== "..",
  );
  if (!isPlain || parts.length < 2) return false;
  if (parts[0] === "uploads") return true;
  return parts[0] === "datasets" && parts.length === 2 && DATASET_ID.test(parts[1]!.replace(/(\.search)?\.db$/, ""));
}

function writeState(container: Container, file: string, folder: string): void {
  mkdirSync(folder);
  for (const entry of container.entries) {
    const target = path.join(folder, entry.name);
    mkdirSync(path.dirname(target), { recursive: true });
    container.extract(entry, target);
    if (entry.name.endsWith(".db") && !entry.name.startsWith("uploads/")) checkDatabase(target, file, entry.name);
  }
  // Says after a broken-off move what the backup held, though it has taken its place already.
  for (const name of new Set(container.entries.map((entry) => entry.name.split("/")[0]!)))
    writeFileSync(path.join(folder, `${name}.held`), "");
}

function checkDatabase(target: string, file: string, name: string): void {
  const database = new Database(target, { readonly: true });
  try {
    if (database.pragma("quick_check(1)", { simple: true }) !== "ok")
      throw backupFault("changed-backup", { file, name });
    if (name === "entente.db") checkMigrations(database);
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_"))
      throw backupFault("changed-backup", { file, name }, error);
    throw error;
  } finally {
    database.close();
  }
}
