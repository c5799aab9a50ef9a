import type { Blocks } from "./read-blocks";

const ENOUGH_TO_TELL = 64 * 1024;

/** The same bytes, with enough in the first block to tell what they are. */
export async function* gatherFirst(blocks: Blocks): Blocks {
  let first: Buffer[] | undefined = [];
  let size = 0;
  for await (const block of blocks) {
    if (!first) {
      yield block;
      continue;
    }
    size += block.length;
    first.push(block);
    if (size < ENOUGH_TO_TELL) continue;
    yield first.length === 1 ? block : Buffer.concat(first);
    first = undefined;
  }
  if (first && size > 0) yield Buffer.concat(first);
}
