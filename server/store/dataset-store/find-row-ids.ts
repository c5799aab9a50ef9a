import { HashList, type HashSource } from "./hash-list";

/** Hashes that are sorted at once, on average. */
const HASHES_PER_PART = 2 ** 19;

/** What is known of the ids of an import's rows before its rows are merged. */
export interface RowIdFindings {
  /** Ids that the import holds more than once. */
  repeated: HashList;
  /** Ids of the import that the dataset holds already. */
  known: HashList;
}

/**
 * Goes through the hashes of an import's row ids and those that the dataset holds; hands on the ones that are new to
 * the dataset, each once, in ascending blocks. `count` is about the number of the import's. Closes the sources.
 */
export function findRowIds(
  imported: readonly HashSource[],
  stored: readonly HashSource[],
  count: number,
  onNew: (hashes: BigUint64Array) => void,
): RowIdFindings {
  const found: RowIdFindings = { repeated: new HashList(), known: new HashList() };
  // Hashes are spread evenly, so that equal shares of their range hold about as many.
  const parts = Math.max(1, Math.ceil(count / HASHES_PER_PART));
  try {
    for (let part = 1; part <= parts; part++) {
      const limit = Math.ceil((2 ** 32 * part) / parts);
      const held: BigUint64Array[] = [];
      for (const source of stored) source.take(limit, held);
      const fresh = compare(sorted(imported, limit), held, found);
      if (fresh.length > 0) onNew(fresh);
    }
  } finally {
    for (const source of [...imported, ...stored]) source.close();
  }
  return found;
}

function sorted(sources: readonly HashSource[], limit: number): BigUint64Array {
  const pieces: BigUint64Array[] = [];
  for (const source of sources) source.take(limit, pieces);
  const all = new BigUint64Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all.sort();
}

/** The imported hashes that are not stored, each once. */
function compare(imported: BigUint64Array, stored: readonly BigUint64Array[], found: RowIdFindings): BigUint64Array {
  // Halves are compared as numbers, which is much faster than to make a BigInt of each.
  const words = new Uint32Array(imported.buffer);
  const isKnown = new Uint8Array(imported.length);
  for (const piece of stored) markKnown(words, piece, isKnown);
  let used = 0;
  for (let i = 0; i < imported.length;) {
    const low = words[2 * i]!;
    const high = words[2 * i + 1]!;
    let next = i + 1;
    while (next < imported.length && words[2 * next] === low && words[2 * next + 1] === high) next += 1;
    if (next > i + 1) found.repeated.append(imported[i]!);
    if (isKnown[i] === 1) found.known.append(imported[i]!);
    else {
      words[2 * used] = low;
      words[2 * used + 1] = high;
      used += 1;
    }
    i = next;
  }
  return imported.subarray(0, used);
}

/** Marks the first of equal imported hashes that occur in an ascending piece of the stored ones. */
function markKnown(words: Uint32Array, piece: BigUint64Array, isKnown: Uint8Array): void {
  const held = new Uint32Array(piece.buffer, piece.byteOffset, piece.length * 2);
  const count = isKnown.length;
  let i = 0;
  let end = count;
  while (i < end) {
    const middle = (i + end) >>> 1;
    if (words[2 * middle + 1]! < held[1]!) i = middle + 1;
    else end = middle;
  }
  for (let other = 0; other < piece.length; other++) {
    const low = held[2 * other]!;
    const high = held[2 * other + 1]!;
    while (i < count && (words[2 * i + 1]! < high || (words[2 * i + 1] === high && words[2 * i]! < low))) i += 1;
    if (i === count) return;
    if (words[2 * i + 1] === high && words[2 * i] === low) isKnown[i] = 1;
  }
}
