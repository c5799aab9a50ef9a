import { statfsSync } from "node:fs";
import { backupFault } from "./backup-fault";

/** Throws `no-space` where the disk of a folder has fewer bytes free than wanted. */
export function expectSpace(folder: string, wanted: number): void {
  const { bavail, bsize } = statfsSync(folder);
  if (wanted > bavail * bsize) throw backupFault("no-space", { wanted, free: bavail * bsize });
}
