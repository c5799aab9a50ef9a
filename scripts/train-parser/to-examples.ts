import { betweenKind } from "@/lib/coder/parser/between-kind";
import { NAME_TAG } from "@/lib/coder/parser/build-parser";
import { toParseInput } from "@/lib/coder/parser/parse-features";
import { wordForm, type WordForm } from "@/lib/coder/parser/word-forms";
import type { TreebankSentence } from "./read-treebank";
import type { ParseExample } from "./train-parser-weights";

/** Names of tags and labels in the order of their numbers. */
export interface Names {
  tags: readonly string[];
  labels: readonly string[];
}

/** A sentence as the tagger learns from it. */
export interface TagExample {
  forms: WordForm[];
  tags: Uint8Array;
  /** Tags that are known beforehand. */
  given: (number | undefined)[];
}

/** Sentences for the tagger; `fixedTag` tells the tag of words that have but one. */
export function toTagExamples(
  sentences: readonly TreebankSentence[],
  { tags }: Names,
  vocabulary: ReadonlySet<number>,
  fixedTag: (word: string) => number | undefined,
): TagExample[] {
  const nameTag = tags.indexOf(NAME_TAG);
  return sentences.map((sentence) => ({
    forms: sentence.words.map((word) => wordForm(word, vocabulary)),
    tags: Uint8Array.from(sentence.tags, (tag) => tags.indexOf(tag)),
    given: sentence.words.map((word, i) => (sentence.names?.has(i) ? nameTag : fixedTag(word))),
  }));
}

/** Sentences for the parser, with the tags that a tagger gave them. */
export function toParseExamples(
  sentences: readonly TreebankSentence[],
  tagged: readonly TagExample[],
  guessed: readonly Uint8Array[],
  { tags, labels }: Names,
): ParseExample[] {
  return sentences.map((sentence, index) => ({
    input: toParseInput(
      tagged[index]!.forms.map(({ word }) => word),
      guessed[index]!,
      (i) => betweenKind(sentence.words[i]!, tags[guessed[index]![i]!]!),
    ),
    heads: Int32Array.from(sentence.heads),
    labels: Uint8Array.from(sentence.labels, (label) => labels.indexOf(label)),
  }));
}
