import type { DatasetEncoding, ReadingNotes } from "./dataset-file";
import { FileFault } from "./file-fault";
import { findBinaryKind, isBinary } from "./find-binary-kind";
import { findEncoding } from "./find-encoding";
import type { Blocks } from "./read-blocks";
import { toUtf8 } from "./to-utf8";

/** A file's text in UTF-8, and the encoding that it was in. */
export interface Text {
  encoding: DatasetEncoding;
  blocks: Blocks;
}

/**
 * The text of a file from its bytes, of which the first block must be enough to tell what they are. Throws a FileFault
 * when they are no text. Whoever calls it closes `bytes`.
 */
export async function readText(
  bytes: Blocks,
  name: string,
  notes: ReadingNotes,
  chosen?: DatasetEncoding,
): Promise<Text> {
  const first = await bytes.next();
  if (first.done) return { encoding: chosen ?? "utf-8", blocks: bytes };
  const kind = findBinaryKind(first.value);
  if (kind) throw new FileFault("file-is-binary", { name, kind });
  const encoding = chosen ?? findEncoding(first.value);
  if (!encoding.startsWith("utf-16") && isBinary(first.value)) throw new FileFault("file-undecodable", { name });
  return { encoding, blocks: toUtf8(chain(first.value, bytes), encoding, notes) };
}

async function* chain(first: Buffer, rest: Blocks): Blocks {
  yield first;
  yield* rest;
}

/** Notes of a reading that has not begun. */
export function noNotes(): ReadingNotes {
  return { linesInWindows1252: 0, damagedLines: 0, nulCharacters: 0, repeatedHeads: 0, marksInside: 0 };
}
