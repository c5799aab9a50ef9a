import { toDayNumber, type Day } from "@/lib/relations/day";

/** Texts of at least this similarity tell the same; measured in docs/decisions/024-many-documents.md. */
export const SAME_TELLING_SIMILARITY = 0.5;
/** Documents that were published further apart, in days, are two tellings: notices of yearly meetings are much alike. */
export const SAME_TELLING_DAYS = 7;
/** A text with fewer shingles is too short to be told from another of its form. */
export const SHORTEST_TELLING = 20;

/** A text as far as it matters for what it tells. */
export interface Telling {
  shingles: ReadonlySet<number>;
  publishedDate: Day;
}

/** Share of word sequences that two texts have in common (Jaccard), 0 … 1; 0 where one has none. */
export function textSimilarity(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const shingle of one) if (other.has(shingle)) common += 1;
  return common / (one.size + other.size - common);
}

/** Whether two documents are one telling in two prints: alike word for word, published within a week of each other. */
export function isSameTelling(one: Telling, other: Telling): boolean {
  if (one.shingles.size < SHORTEST_TELLING || other.shingles.size < SHORTEST_TELLING) return false;
  if (Math.abs(toDayNumber(one.publishedDate) - toDayNumber(other.publishedDate)) > SAME_TELLING_DAYS) return false;
  return textSimilarity(one.shingles, other.shingles) >= SAME_TELLING_SIMILARITY;
}
