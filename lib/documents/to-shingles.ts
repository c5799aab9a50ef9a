/** Words that stand in a row and are compared as one. */
export const SHINGLE_WORDS = 5;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * The word sequences of a text, five words each, as 32-bit hashes (FNV-1a). Case, punctuation and accents are passed
 * over, so that two prints of one telling have the same. A text of fewer words has none.
 */
export function toShingles(text: string): Set<number> {
  const words =
    text
      .normalize("NFKD")
      .replaceAll(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at++)
    shingles.add(hashOf(words.slice(at, at + SHINGLE_WORDS).join(" ")));
  return shingles;
}

function hashOf(text: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}
