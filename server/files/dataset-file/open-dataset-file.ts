import { open, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { RecognisedTable } from "@/lib/importers/importer";
import type { Outcome } from "@/lib/relations/fault";
import type { DatasetEncoding, DatasetFile, DatasetMember } from "./dataset-file";
import { FileFault, toFileFault } from "./file-fault";
import { gatherFirst } from "./gather-first";
import { listZipMembers, type PackedRange } from "./list-zip-members";
import { type Blocks, isGzip, readLinesOf, readWhole, readZipMember, type Reading } from "./read-blocks";
import { readHead } from "./read-head";
import { readRows } from "./read-rows";
import { stretchOf } from "./row-share";
import { UnpackingBudget } from "./unpacking-budget";

/** What an analyst or a caller knows better than the file. */
export interface OpenOptions {
  /** Shown instead of the path's last part. */
  fileName?: string;
  /** Only this file of a zip. */
  member?: string;
  encoding?: DatasetEncoding;
  signal?: AbortSignal;
}

/** A file as it lies on disk. */
interface Packing {
  packing: DatasetFile["packing"];
  sizeBytes: number;
  members: (DatasetMember & { range?: PackedRange })[];
  otherMembers: string[];
}

/**
 * Opens a file of events for reading: plain text, gzip or zip, told by its content. Faults say what it is instead:
 * a folder, a spreadsheet, a web page, a damaged or locked zip, nothing at all.
 */
export async function openDatasetFile(path: string, options: OpenOptions = {}): Promise<Outcome<DatasetFile>> {
  const fileName = options.fileName ?? basename(path);
  try {
    const found = await findPacking(path, fileName, options.member);
    const { packing, sizeBytes, members, otherMembers } = found;
    const first = members[0]!;
    const head = await withReading(path, sizeBytes, fileName, options.signal, async (reading) => {
      const bytes = gatherFirst(readMember(reading, found, first));
      try {
        return await readHead(bytes, first.name, options.encoding);
      } finally {
        await bytes.return();
      }
    });
    const file: DatasetFile = {
      fileName,
      sizeBytes,
      packing,
      members: members.map(({ name, packedBytes }) => ({ name, packedBytes })),
      otherMembers,
      encoding: head.encoding,
      head: { fileName: first.name, lines: head.lines },
      rows: (table: RecognisedTable, { signal, share } = {}) =>
        readRows({
          open: async () => {
            const handle = await open(path, "r");
            return { handle, name: fileName, budget: new UnpackingBudget(sizeBytes), signal };
          },
          members,
          bytesOf: (reading, index) =>
            gatherFirst(
              share && packing === "none"
                ? readLinesOf(reading, ...stretchOf(share, sizeBytes))
                : readMember(reading, found, members[index]!),
            ),
          table,
          fileName,
          encoding: options.encoding,
          share,
        }),
    };
    return { ok: true, value: file };
  } catch (error) {
    return { ok: false, faults: [toFileFault(error, fileName).toFault({ lines: 0 })] };
  }
}

async function findPacking(path: string, name: string, member: string | undefined): Promise<Packing> {
  const status = await stat(path);
  if (status.isDirectory()) throw new FileFault("file-is-folder", { name });
  if (!status.isFile()) throw new FileFault("file-is-device", { name });
  if (status.size === 0) throw new FileFault("file-empty", { name });
  const start = await withReading(path, status.size, name, undefined, async ({ handle }) => {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  });
  if (start.toString("latin1", 0, 2) === "PK" && [0x0403, 0x0605].includes(start.readUInt16LE(2))) {
    const { tables, others } = await listZipMembers(path, name);
    const chosen = member === undefined ? tables : tables.filter((one) => one.name === member);
    if (chosen.length === 0) throw new FileFault("zip-member-unknown", { name, member: member ?? "" });
    return { packing: "zip", sizeBytes: status.size, members: chosen, otherMembers: others };
  }
  const packing = isGzip(start) ? "gzip" : "none";
  const inner = packing === "gzip" ? name.replace(/\.gz$/i, "") : name;
  const members = [{ name: inner, packedBytes: status.size }];
  return { packing, sizeBytes: status.size, members, otherMembers: [] };
}

function readMember(reading: Reading, { packing }: Packing, { range, name }: Packing["members"][number]): Blocks {
  return range ? readZipMember({ ...reading, name }, range) : readWhole(reading, packing === "gzip");
}

async function withReading<T>(
  path: string,
  sizeBytes: number,
  name: string,
  signal: AbortSignal | undefined,
  run: (reading: Reading) => Promise<T>,
): Promise<T> {
  const handle = await open(path, "r");
  try {
    return await run({ handle, name, budget: new UnpackingBudget(sizeBytes), signal });
  } finally {
    await handle.close();
  }
}
