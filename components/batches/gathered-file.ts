/** A file of the browser with its path within the folder that was chosen. */
export interface GatheredFile {
  file: File;
  path: string;
}

/** Files that were chosen one by one, or with their folder. */
export function toGathered(files: readonly File[]): GatheredFile[] {
  return files.map((file) => ({ file, path: file.webkitRelativePath || file.name }));
}

/** All files that were dropped, with those of dropped folders; hidden ones are left out. */
export async function gatherDropped(transfer: DataTransfer): Promise<GatheredFile[]> {
  // The entries must be taken before the first pause: the browser forgets what was dropped.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const found: GatheredFile[] = [];
  for (const entry of entries) await gather(entry, found);
  return found;
}

async function gather(entry: FileSystemEntry, found: GatheredFile[]): Promise<void> {
  if (entry.name.startsWith(".")) return;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    found.push({ file, path: entry.fullPath.replace(/^\//, "") });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // A reader gives a hundred at a time.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return;
    for (const one of some) await gather(one, found);
  }
}
