import { readdir, stat } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import type { Outcome } from "@/lib/relations/fault";
import { FileFault, toFileFault } from "./file-fault";
import { byName, pickTables } from "./table-names";

const MAX_FILES = 20_000;
const MAX_DEPTH = 8;

/** A file that may hold a dataset. */
export interface FoundFile {
  path: string;
  /** Path within the folder, with `/` between its parts. */
  name: string;
  sizeBytes: number;
}

/**
 * The files of a folder and the folders within it that may hold datasets, by name; a file lists itself. Links are not
 * followed, and hidden files and papers beside the data are left out.
 */
export async function listDatasetFiles(path: string): Promise<Outcome<FoundFile[]>> {
  const name = basename(path);
  try {
    const status = await stat(path);
    if (!status.isDirectory()) return { ok: true, value: [{ path, name, sizeBytes: status.size }] };
    const paths = await listFiles(path, path, MAX_DEPTH, []);
    const zips = paths.filter((one) => /\.zip$/i.test(one));
    const tables = pickTables(
      paths.filter((one) => !zips.includes(one)),
      (one) => one,
    );
    const names = [...zips, ...tables].sort(byName);
    if (names.length === 0) throw new FileFault("folder-without-table", { name });
    const files = names.map(async (one) => {
      const full = join(path, one);
      return { path: full, name: one, sizeBytes: (await stat(full)).size };
    });
    return { ok: true, value: await Promise.all(files) };
  } catch (error) {
    return { ok: false, faults: [toFileFault(error, name).toFault()] };
  }
}

async function listFiles(root: string, folder: string, depth: number, found: string[]): Promise<string[]> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith(".") || entry.name === "__MACOSX") continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth > 0) await listFiles(root, path, depth - 1, found);
    else if (entry.isFile()) found.push(relative(root, path).split(sep).join("/"));
    if (found.length > MAX_FILES)
      throw new FileFault("folder-with-too-many", { name: basename(root), maximum: MAX_FILES });
  }
  return found;
}
