import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { MAX_BATCH_FILES } from "@/lib/relations/document-batch";
import type { Outcome } from "@/lib/relations/fault";
import { FileFault, toFileFault } from "../dataset-file/file-fault";
import type { FoundFile } from "../dataset-file/list-dataset-files";
import { byName } from "../dataset-file/table-names";

const MAX_DEPTH = 12;

/**
 * All files of a folder and the folders within it, by name; a file lists itself. Links are not followed, hidden files are
 * left out. Faults: nothing there, not allowed, an empty folder, more than 20,000 files.
 */
export async function findDocumentFiles(given: string): Promise<Outcome<FoundFile[]>> {
  const name = path.basename(given);
  try {
    const status = await stat(given);
    if (!status.isDirectory())
      return { ok: true, value: [{ path: path.resolve(given), name, sizeBytes: status.size }] };
    const found: FoundFile[] = [];
    await gather(path.resolve(given), name, MAX_DEPTH, found);
    if (found.length === 0) throw new FileFault("folder-empty", { name });
    return { ok: true, value: found.sort((one, other) => byName(one.name, other.name)) };
  } catch (error) {
    return { ok: false, faults: [toFileFault(error, name).toFault()] };
  }
}

async function gather(folder: string, name: string, depth: number, found: FoundFile[]): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith(".") || entry.name === "__MACOSX") continue;
    const full = path.join(folder, entry.name);
    const inner = `${name}/${entry.name}`;
    if (entry.isDirectory() && depth > 0) await gather(full, inner, depth - 1, found);
    else if (entry.isFile()) found.push({ path: full, name: inner, sizeBytes: (await stat(full)).size });
    if (found.length > MAX_BATCH_FILES) throw new FileFault("folder-with-too-many", { name, maximum: MAX_BATCH_FILES });
  }
}
