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
      const fresh = compare(sorted(imported, limit), sorted(stored, limit), found);
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
function compare(imported: BigUint64Array, stored: BigUint64Array, found: RowIdFindings): BigUint64Array {
  // Halves are compared as numbers, which is much faster than to make a BigInt of each.
  const words = new Uint32Array(imported.buffer);
  const held = new Uint32Array(stored.buffer);
  let used = 0;
  let other = 0;
  for (let i = 0; i < imported.length;) {
    const low = words[2 * i]!;
    const high = words[2 * i + 1]!;
    let next = i + 1;
    while (next < imported.length && words[2 * next] === low && words[2 * next + 1] === high) next += 1;
    if (next > i + 1) found.repeated.append(imported[i]!);
    while (
      other < stored.length &&
      (held[2 * other + 1]! < high || (held[2 * other + 1] === high && held[2 * other]! < low))
    )
      other += 1;
    if (other < stored.length && held[2 * other] === low && held[2 * other + 1] === high) {
      found.known.append(imported[i]!);
    } else {
      words[2 * used] = low;
      words[2 * used + 1] = high;
      used += 1;
    }
    i = next;
  }
  return imported.subarray(0, used);
}
