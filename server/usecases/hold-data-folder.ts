import { backupFault } from "@/server/store/backup/backup-fault";
import { shareFolder, type FolderLock } from "@/server/store/backup/folder-lock";

/**
 * Says that this process works with the data folder, beside others, until it ends or releases it. Throws a StoreFault
 * while a restore replaces the folder.
 */
export function holdDataFolder(): FolderLock {
  const lock = shareFolder();
  if (!lock) throw backupFault("restore-runs");
  return lock;
}
