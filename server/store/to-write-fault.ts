import { message } from "@/lib/relations/message";
import { StoreFault } from "./store-fault";

const FAULTS: readonly [sqliteCode: string, fault: string][] = [
  ["SQLITE_FULL", "disk-full-at-save"],
  ["ENOSPC", "disk-full-at-save"],
  ["EDQUOT", "disk-full-at-save"],
  ["EFBIG", "disk-full-at-save"],
  ["EIO", "disk-failed-at-save"],
  ["SQLITE_IOERR", "disk-failed-at-save"],
  ["SQLITE_READONLY", "unwritable-at-save"],
  ["SQLITE_CANTOPEN", "unwritable-at-save"],
  ["SQLITE_BUSY", "busy-at-save"],
];

/** The reason why a write failed as a StoreFault, where it lies with the disk or another program; else the error. */
export function toWriteFault(error: unknown, file: string): unknown {
  const sqliteCode = error instanceof Error && "code" in error ? String(error.code) : "";
  const code = FAULTS.find(([start]) => sqliteCode.startsWith(start))?.[1];
  return code ? new StoreFault({ code, message: message(`faults.store.${code}`, { file }) }, error) : error;
}
