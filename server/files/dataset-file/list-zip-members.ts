import { openPromise, type Entry } from "yauzl";
import type { DatasetMember } from "./dataset-file";
import { FileFault } from "./file-fault";
import { byName, isHiddenPath, pickTables } from "./table-names";

const MAX_MEMBERS = 20_000;

/** Where a file lies within a zip, and what it must unpack to. */
export interface PackedRange {
  headerStart: number;
  packedBytes: number;
  unpackedBytes: number;
  checksum: number;
  isDeflated: boolean;
}

/** A table within a zip. */
export interface ZipMember extends DatasetMember {
  range: PackedRange;
}

/** What a zip holds. */
export interface ZipListing {
  tables: ZipMember[];
  others: string[];
}

/**
 * The files within a zip, by name: those that may be tables, and the names of all others but directories and the
 * hidden files that systems leave. Throws a FileFault where it cannot be read, or holds no table.
 */
export async function listZipMembers(path: string, name: string): Promise<ZipListing> {
  const entries = (await readDirectory(path, name)).filter(
    ({ fileName }) => !fileName.endsWith("/") && !isHiddenPath(fileName),
  );
  const names = entries.map(({ fileName }) => fileName);
  const office = officeKindOf(names);
  if (office) throw new FileFault("file-is-binary", { name, kind: office });
  const filled = entries.filter(({ uncompressedSize }) => uncompressedSize > 0);
  const tables = pickTables(filled.length > 0 ? filled : entries, ({ fileName }) => fileName);
  if (tables.length === 0) {
    const nested = names.find((one) => /\.(zip|7z|rar|tar|tgz|bz2|xz|zst)$/i.test(one));
    if (nested) throw new FileFault("zip-nested", { name, member: nested });
    const members = names.slice(0, 5).join(", ");
    throw new FileFault("zip-without-table", { name, members, filled: members ? "yes" : "no" });
  }
  const locked = tables.find((entry) => entry.isEncrypted());
  if (locked) throw new FileFault("zip-locked", { name });
  const foreign = tables.find(({ compressionMethod: method }) => method !== 0 && method !== 8);
  if (foreign) throw new FileFault("zip-packed-otherwise", { name, member: foreign.fileName });
  const kept = new Set(tables);
  return {
    tables: tables.map(toMember).sort((a, b) => byName(a.name, b.name)),
    others: entries.filter((entry) => !kept.has(entry)).map(({ fileName }) => fileName),
  };
}

async function readDirectory(path: string, name: string): Promise<Entry[]> {
  try {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
    try {
      const entries: Entry[] = [];
      for await (const entry of zip.eachEntry()) {
        if (entries.push(entry) > MAX_MEMBERS) throw new FileFault("zip-with-too-many", { name, maximum: MAX_MEMBERS });
      }
      return entries;
    } finally {
      zip.close();
    }
  } catch (error) {
    if (error instanceof FileFault || !(error instanceof Error) || "code" in error) throw error;
    // The library's own errors carry no codes.
    if (/signature not found|unexpected EOF/.test(error.message)) throw new FileFault("zip-truncated", { name });
    if (/encryption/.test(error.message)) throw new FileFault("zip-locked", { name });
    throw new FileFault("file-damaged", { name });
  }
}

function officeKindOf(names: readonly string[]): string | undefined {
  if (names.some((name) => name.startsWith("xl/"))) return "xlsx";
  if (names.some((name) => name.startsWith("word/"))) return "docx";
  if (names.includes("content.xml") && names.includes("mimetype")) return "ods";
  return undefined;
}

function toMember(entry: Entry): ZipMember {
  return {
    name: entry.fileName,
    packedBytes: entry.compressedSize,
    range: {
      headerStart: entry.relativeOffsetOfLocalHeader,
      packedBytes: entry.compressedSize,
      unpackedBytes: entry.uncompressedSize,
      checksum: entry.crc32,
      isDeflated: entry.compressionMethod === 8,
    },
  };
}
