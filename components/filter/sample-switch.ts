import { SAMPLE_DATASET_ID } from "@/lib/relations/dataset";

/** Whether the datasets of a filter let the sample collection in; none named means all. */
export function isSampleIn(chosen: readonly string[]): boolean {
  return chosen.length === 0 || chosen.includes(SAMPLE_DATASET_ID);
}

/**
 * The datasets of a filter with the sample collection let in or left out: without it all others are named, with it and
 * all others none.
 */
export function withSample(chosen: readonly string[], all: readonly string[], isWanted: boolean): string[] {
  const others = all.filter((id) => id !== SAMPLE_DATASET_ID);
  const rest = chosen.filter((id) => id !== SAMPLE_DATASET_ID);
  if (!isWanted) return rest.length > 0 ? rest : others;
  return others.every((id) => rest.includes(id)) ? [] : [SAMPLE_DATASET_ID, ...rest];
}
