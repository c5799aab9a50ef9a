import type { PartOfSpeech } from "../text/sentence";

/** The head of the sentence's main word. */
export const ROOT = -1;

/** A sentence as a tree: for each token its tags, its head and what it is to the head. */
export interface ParsedSentence {
  /** Penn Treebank tags: "NNP", "VBD". */
  pennTags: readonly string[];
  partsOfSpeech: readonly PartOfSpeech[];
  /** Index of each token's head, or ROOT. */
  heads: readonly number[];
  /** Universal Dependencies relation of each token to its head: "nsubj", "obl:agent". */
  relations: readonly string[];
}
