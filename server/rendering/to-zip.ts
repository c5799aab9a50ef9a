import { createHash } from "node:crypto";
import { zipSync, type Zippable } from "fflate";

/** The day that every file of an archive bears, so that equal contents are equal bytes. */
const FIXED_TIME = new Date("2000-01-01T00:00:00");

/** An archive of files by name, with their SHA-256 sums in `checksums.txt` as `sha256sum -c` reads them. */
export function toZip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sums = Object.entries(files).map(
    ([name, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`,
  );
  return zipFiles({ ...files, "checksums.txt": new TextEncoder().encode(sums.join("")) });
}

/** An archive of files by name, the same bytes for the same files. */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of Object.entries(files)) entries[name] = [bytes, { mtime: FIXED_TIME, level: 6 }];
  return zipSync(entries);
}
