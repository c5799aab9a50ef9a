import type { RecognisedTable } from "@/lib/importers/importer";

/**
 * One of several readings that share the rows of a file among them: each reads a stretch of its own, the first one from
 * the file's beginning. Lines are counted from the stretch's beginning.
 */
export interface RowShare {
  /** From 0. */
  index: number;
  of: number;
}

/** Whether rows can be shared: where no row runs over lines and no head stands above them, any line can be the first. */
export function canShareRows({ format }: Pick<RecognisedTable, "format">): boolean {
  return format.kind === "delimited" && !format.isQuoted && !format.hasHead;
}

/** The bytes between which the lines of a share begin: from the first up to, not including, the last. */
export function stretchOf({ index, of }: RowShare, sizeBytes: number): [first: number, end: number] {
  return [Math.floor((sizeBytes * index) / of), Math.floor((sizeBytes * (index + 1)) / of)];
}
