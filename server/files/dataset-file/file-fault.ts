import { message } from "@/lib/relations/message";
import type { Fault } from "@/lib/relations/fault";

/** What ends the reading of a file, on its way from where it is noticed to the border where it becomes a value. */
export class FileFault extends Error {
  constructor(
    readonly code: string,
    readonly values: Record<string, string | number> = {},
  ) {
    super(code);
  }

  /** The fault as callers see it; `more` are values that only the border knows. */
  toFault(more: Record<string, string | number> = {}): Fault {
    return { code: this.code, field: "file", message: message(`faults.${this.code}`, { ...this.values, ...more }) };
  }
}

/** A failure of the file system as a fault about the file of that name; anything else is thrown again. */
export function toFileFault(error: unknown, name: string): FileFault {
  if (error instanceof FileFault) return error;
  const code = codeOf(error);
  if (code === "ENOENT" || code === "ENOTDIR") return new FileFault("file-not-found", { name });
  if (code === "EACCES" || code === "EPERM") return new FileFault("file-not-allowed", { name });
  if (code === "EISDIR") return new FileFault("file-is-folder", { name });
  if (code && /^E[A-Z0-9]+$/.test(code)) return new FileFault("file-read-failed", { name, code });
  throw error;
}

/** The stable word that Node gives an error, if it does. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
