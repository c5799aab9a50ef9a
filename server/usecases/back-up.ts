import { makeBackup, type Backup } from "@/server/store/backup/make-backup";
import { restoreBackup, type Restore } from "@/server/store/backup/restore-backup";

/** Puts everything into one file, while the program runs. Throws a StoreFault, and then there is no file. */
export async function backUp(target: string): Promise<Backup> {
  return makeBackup(target, new Date().toISOString());
}

/** Puts a backup in the place of what is stored, which is kept aside. Throws a StoreFault, and then nothing changed. */
export function restore(file: string): Restore {
  return restoreBackup(file, new Date().toISOString().replaceAll(/[-:]|\.\d+/g, ""));
}
