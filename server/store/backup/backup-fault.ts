import { message } from "@/lib/relations/message";
import { StoreFault } from "../store-fault";

/** Why a backup was not made or not restored; nothing was changed by it. */
export const BACKUP_FAULTS = [
  "not-a-backup",
  "cut-backup",
  "newer-backup",
  "changed-backup",
  "bad-name-in-backup",
  "import-runs",
  "server-runs",
  "restore-runs",
  "file-exists",
  "no-space",
] as const;

export type BackupFaultCode = (typeof BACKUP_FAULTS)[number];

/** A fault by its code; its text has the id `faults.backup.<code>`. */
export function backupFault(code: BackupFaultCode, values: Record<string, string | number> = {}, cause?: unknown) {
  return new StoreFault({ code, message: message(`faults.backup.${code}`, values) }, cause);
}
