import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { syncFile } from "../dataset-store/sync-file";

const JOURNAL = "restore.json";
/** All of a data folder that a backup stands for, and what is derived from it. */
const NAMES = ["entente.db", "entente.db-wal", "entente.db-shm", "datasets", "uploads", "relations.cube"];

interface Journal {
  /** Folder with what is to take its place, below the data folder. */
  restored: string;
  /** Folder for what stood there before. */
  before: string;
}

/** Decides for a restored state: from here on it takes its place, whatever happens to the process. */
export function decideRestore(dataFolder: string, journal: Journal): void {
  const file = path.join(/* turbopackIgnore: true */ dataFolder, JOURNAL);
  writeFileSync(`${file}.new`, JSON.stringify(journal));
  syncFile(`${file}.new`);
  renameSync(`${file}.new`, file);
  syncFile(dataFolder);
}

/**
 * Brings a restore that was decided to its end, also one whose process died: what stood before is moved aside, what
 * was restored takes its place. Each step can be done again. Called before a store is opened.
 */
export function finishRestore(dataFolder: string): void {
  const file = path.join(/* turbopackIgnore: true */ dataFolder, JOURNAL);
  if (!existsSync(file)) return;
  const { restored, before } = JSON.parse(readFileSync(file, "utf8")) as Journal;
  const [from, aside] = [path.join(dataFolder, restored), path.join(dataFolder, before)];
  mkdirSync(aside, { recursive: true });
  for (const name of NAMES) {
    const [place, kept, waiting] = [dataFolder, aside, from].map((folder) => path.join(folder, name)) as [
      string,
      string,
      string,
    ];
    // Once it was moved aside, what stands in its place is the restored one.
    if (existsSync(place) && !existsSync(kept) && (existsSync(waiting) || !isRestored(from, name)))
      renameSync(place, kept);
    if (existsSync(waiting)) renameSync(waiting, place);
  }
  syncFile(dataFolder);
  // Without its marks in that folder the decision could not be told from one that waits.
  rmSync(file);
  rmSync(from, { recursive: true, force: true });
}

/** Whether the backup held something of this name. */
function isRestored(folder: string, name: string): boolean {
  return existsSync(path.join(folder, `${name}.held`));
}
