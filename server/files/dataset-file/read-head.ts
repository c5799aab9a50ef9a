import { type DatasetEncoding } from "./dataset-file";
import { FileFault } from "./file-fault";
import { findContentFault } from "./find-content-fault";
import { LineDecoder } from "./line-decoder";
import type { Blocks } from "./read-blocks";
import { noNotes, readText } from "./read-text";
import { LF } from "./row-cutter";
import { isSeparatorHint } from "./row-sink";

const HEAD_LINES = 50;
const HEAD_BYTES = 1_000_000;

/** The first whole lines of a file's text, and its encoding. */
export interface TextHead {
  lines: string[];
  encoding: DatasetEncoding;
}

/** Reads the head of a file. Throws a FileFault when it is none of a table. */
export async function readHead(bytes: Blocks, name: string, chosen?: DatasetEncoding): Promise<TextHead> {
  const { encoding, blocks } = await readText(bytes, name, noNotes(), chosen);
  const { text, isWhole } = await gather(blocks);
  if (text.length === 0 || text.toString("latin1").trim() === "") throw new FileFault("file-empty", { name });
  const lastEnd = isWhole ? text.length : text.lastIndexOf(LF);
  if (lastEnd < 0) throw new FileFault("first-line-too-long", { name, maximum: HEAD_BYTES });
  const lines = new LineDecoder(noNotes(), chosen === "utf-8")
    .mendBlock(text.subarray(0, lastEnd))
    .toString()
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/);
  while (lines[0]?.trim() === "" || isSeparatorHint(Buffer.from(lines[0] ?? ""), 0, lines[0]?.length ?? 0))
    lines.shift();
  if (lines.at(-1) === "") lines.pop();
  if (lines.length === 0) throw new FileFault("file-empty", { name });
  const head = lines.slice(0, HEAD_LINES);
  const fault = findContentFault(head, isWhole && lines.length <= HEAD_LINES, name);
  if (fault) throw fault;
  return { lines: head, encoding };
}

/** As much of a text as is needed; a file that breaks off later is good for its head. */
async function gather(blocks: Blocks): Promise<{ text: Buffer; isWhole: boolean }> {
  const parts: Buffer[] = [];
  let size = 0;
  let lines = 0;
  try {
    for await (const block of blocks) {
      parts.push(block.subarray(0, HEAD_BYTES - size));
      size += parts.at(-1)!.length;
      for (let at = block.indexOf(LF); at >= 0 && lines <= HEAD_LINES; at = block.indexOf(LF, at + 1)) lines++;
      if (lines > HEAD_LINES || size >= HEAD_BYTES) return { text: Buffer.concat(parts), isWhole: false };
    }
  } catch (error) {
    const text = Buffer.concat(parts);
    if (error instanceof FileFault && error.code === "file-truncated" && text.includes(LF))
      return { text, isWhole: false };
    throw error;
  }
  return { text: Buffer.concat(parts), isWhole: true };
}
