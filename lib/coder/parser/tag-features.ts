import { hashFeature } from "./hash";
import type { WordForm } from "./word-forms";

/** As many features has a word at most. */
export const MAX_TAG_FEATURES = 40;

const NONE: WordForm = {
  word: 1,
  suffix1: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  prefix1: 1,
  prefix3: 1,
  shape: 1,
};

/**
 * Writes the features of the word at an index for the tagger and returns their number. `tags` holds the tags of the
 * words before it.
 */
export function tagFeatures(forms: readonly WordForm[], at: number, tags: Uint8Array, features: Uint32Array): number {
  const here = forms[at]!;
  const before = forms[at - 1] ?? NONE;
  const before2 = forms[at - 2] ?? NONE;
  const after = forms[at + 1] ?? NONE;
  const after2 = forms[at + 2] ?? NONE;
  const tag1 = at > 0 ? tags[at - 1]! : 255;
  const tag2 = at > 1 ? tags[at - 2]! : 255;
  const isFirst = at === 0 ? 1 : 0;
  let n = 0;
  const add = (one: number, two = 0, three = 0) => {
    features[n] = hashFeature(100 + n, one, two, three);
    n++;
  };
  add(0);
  add(here.word);
  add(here.suffix1);
  add(here.suffix2);
  add(here.suffix3);
  add(here.suffix4);
  add(here.prefix1);
  add(here.prefix3);
  add(here.shape, isFirst);
  add(here.shape, here.suffix3);
  add(tag1);
  add(tag2);
  add(tag1, tag2);
  add(tag1, here.word);
  add(tag1, here.suffix3);
  add(tag1, here.shape);
  add(tag1, tag2, here.word);
  add(before.word);
  add(before.suffix3);
  add(before.word, here.word);
  add(before2.word);
  add(after.word);
  add(after.suffix3);
  add(after.suffix2, here.suffix2);
  add(after.shape, here.shape);
  add(after.word, here.word);
  add(after2.word);
  add(after2.suffix3);
  add(tag1, after.word);
  add(tag1, here.suffix2, after.suffix2);
  add(before.word, after.word);
  add(tag1, after.suffix3);
  add(here.word, here.shape);
  add(before.shape, here.shape, after.shape);
  return n;
}
