import { foldWord } from "@/lib/lexicon/fold-word";
import { hashText } from "@/lib/coder/parser/hash";
import { vocabularyHash } from "@/lib/coder/parser/word-forms";
import type { TreebankSentence } from "./read-treebank";

const LEAST_COUNT = 2;
const LEAST_COUNT_OF_FIXED = 30;
const LEAST_SHARE_OF_FIXED = 0.998;

/** Hashes of the words that occur at least twice. */
export function frequentWords(sentences: readonly TreebankSentence[]): Set<number> {
  const counts = new Map<number, number>();
  for (const word of sentences.flatMap(({ words }) => words).map(vocabularyHash))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].flatMap(([word, count]) => (count >= LEAST_COUNT ? [word] : [])));
}

/** Tags of frequent words that bear practically one tag only, by the hash of the word as it is written. */
export function wordsOfOneTag(sentences: readonly TreebankSentence[], tags: readonly string[]): Map<number, number> {
  const counts = new Map<number, Map<string, number>>();
  for (const { words, tags: given } of sentences) {
    words.forEach((word, i) => {
      const hash = hashText(foldWord(word));
      const ofWord = counts.get(hash) ?? new Map<string, number>();
      counts.set(hash, ofWord.set(given[i]!, (ofWord.get(given[i]!) ?? 0) + 1));
    });
  }
  const fixed = new Map<number, number>();
  for (const [hash, ofWord] of counts) {
    const all = [...ofWord.values()].reduce((sum, count) => sum + count, 0);
    for (const [tag, count] of ofWord)
      if (all >= LEAST_COUNT_OF_FIXED && count / all >= LEAST_SHARE_OF_FIXED) fixed.set(hash, tags.indexOf(tag));
  }
  return fixed;
}
