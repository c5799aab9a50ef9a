import { statfsSync } from "node:fs";
import type { Fault } from "@/lib/relations/fault";
import { message } from "@/lib/relations/message";
import type { DatasetFile } from "@/server/files/dataset-file/dataset-file";
import { env } from "@/server/env";

/** Bytes that an import writes at its peak, sorted rows and the new files together, for each byte of its rows. */
const WRITTEN_PER_BYTE = 1.5;
/** Bytes of rows in each byte of a packed file. */
const UNPACKED_PER_BYTE = 6;
/** Bytes that are to stay free, since the pages write too. */
const KEPT_FREE = 64 * 2 ** 20;
const MEGABYTE = 1_000_000;

/** What is known of a file's size. */
export type FileSize = Pick<DatasetFile, "sizeBytes" | "packing">;

/** Bytes that the disk of the data folder must have free for an import of these files: an estimate from above. */
export function spaceNeeded(files: readonly FileSize[]): number {
  const unpacked = files.reduce(
    (sum, { sizeBytes, packing }) => sum + sizeBytes * (packing === "none" ? 1 : UNPACKED_PER_BYTE),
    0,
  );
  return Math.ceil(unpacked * WRITTEN_PER_BYTE) + KEPT_FREE;
}

/** The fault `not-enough-space`, with what is needed and what is free, where an import would fill the disk. */
export function checkFreeSpace(files: readonly FileSize[]): Fault[] {
  const folder = env().dataFolder;
  const { bavail, bsize } = statfsSync(folder);
  const needed = spaceNeeded(files);
  const free = bavail * bsize;
  if (needed <= free) return [];
  const values = { needed: Math.ceil(needed / MEGABYTE), free: Math.floor(free / MEGABYTE), folder };
  return [{ code: "not-enough-space", field: "file", message: message("faults.import.not-enough-space", values) }];
}
