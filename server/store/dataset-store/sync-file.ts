import { closeSync, fsyncSync, openSync } from "node:fs";

/** Has the system bring a file, or a folder's list of names, to the disk. */
export function syncFile(file: string): void {
  const handle = openSync(file, "r");
  try {
    fsyncSync(handle);
  } catch (error) {
    // Windows knows no such thing for folders.
    if (process.platform !== "win32") throw error;
  } finally {
    closeSync(handle);
  }
}
