import type { Scorer } from "./scorer";
import { MAX_TAG_FEATURES, tagFeatures } from "./tag-features";
import type { WordForm } from "./word-forms";

const features = new Uint32Array(MAX_TAG_FEATURES);

/**
 * The tag of each word, greedily from left to right. `given` holds a tag that is known beforehand by the word's index.
 */
export function tagWords(
  forms: readonly WordForm[],
  scorer: Scorer,
  tagCount: number,
  given: (index: number) => number | undefined,
): Uint8Array {
  const tags = new Uint8Array(forms.length);
  const scores = new Int32Array(tagCount);
  for (let i = 0; i < forms.length; i++) {
    const known = given(i);
    if (known === undefined) {
      const count = tagFeatures(forms, i, tags, features);
      scorer.score(features, count, scores);
      tags[i] = indexOfHighest(scores);
    } else tags[i] = known;
  }
  return tags;
}

/** The first of the highest scores. */
export function indexOfHighest(scores: Int32Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  return best;
}
