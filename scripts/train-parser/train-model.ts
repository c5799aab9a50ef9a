import { foldWord } from "@/lib/lexicon/fold-word";
import { hashText } from "@/lib/coder/parser/hash";
import { toTransitions } from "@/lib/coder/parser/model";
import { readModel } from "@/lib/coder/parser/read-model";
import { strongest } from "./choose-weights";
import { packModel } from "./pack-model";
import { countOf, withNamesJoined, withoutCrossings } from "./prepare";
import type { TreebankSentence } from "./read-treebank";
import { toParseExamples, toTagExamples, type TagExample } from "./to-examples";
import { attachmentScores, trainParserWeights, type ParseExample } from "./train-parser-weights";
import { guessTags, tagAccuracy, tagsOfFolds, trainTagger } from "./train-tagger";
import { frequentWords, wordsOfOneTag } from "./words-of";

const FOLDS = 5;
const TAGGER = { epochs: 6, seed: 1 };
const TAGGER_WEIGHTS = 350_000;
const PARSER = { epochs: 8, seed: 2, explore: 0.9 };
const PARSER_WEIGHTS = 1_300_000;

/** How well a model does: shares of words with the right tag, the right head, and the right head and relation. */
export interface Figures {
  tags: number;
  uas: number;
  las: number;
}

/** A trained model: its bytes, and how it does on other sentences. */
export interface TrainingResult {
  bytes: Uint8Array;
  measure: (sentences: readonly TreebankSentence[]) => Figures;
}

/** Trains tagger and parser. The same sentences give the same bytes. `labels` are all that the treebank knows. */
export function trainModel(
  train: readonly TreebankSentence[],
  labels: readonly string[],
  say: (line: string) => void,
): TrainingResult {
  const names = { tags: [...countOf(train.flatMap(({ tags }) => tags)).keys()].sort(), labels: [...labels].sort() };
  const tagCount = names.tags.length;
  const vocabulary = frequentWords(train);
  const fixedTags = wordsOfOneTag(train, names.tags);
  const toTagged = (sentences: readonly TreebankSentence[]): TagExample[] =>
    toTagExamples(sentences, names, vocabulary, (word) => fixedTags.get(hashText(foldWord(word))));
  say(`${train.length} sentences, ${tagCount} tags, ${labels.length} labels, ${vocabulary.size} words`);

  const learned = train.flatMap((sentence, i) =>
    [sentence, withNamesJoined(sentence)].flatMap((one) => (one ? [{ sentence: one, fold: i % FOLDS }] : [])),
  );
  const tagExamples = toTagged(learned.map(({ sentence }) => sentence));
  const allTagWeights = trainTagger(tagExamples, tagCount, TAGGER).averages();
  const tagWeights = strongest(allTagWeights, TAGGER_WEIGHTS);
  say(`tagger: ${tagWeights.length} of ${allTagWeights.length} weights`);

  const folds = learned.map(({ fold }) => fold);
  const examples = toParseExamples(
    learned.map(({ sentence }) => withoutCrossings(sentence)),
    tagExamples,
    tagsOfFolds(tagExamples, folds, tagCount, TAGGER),
    names,
  );
  const leftLabels = labelsOfArcs(examples, (head, word) => head > word);
  const rightLabels = labelsOfArcs(examples, (head, word) => head < word);
  const transitions = toTransitions(leftLabels, rightLabels);
  const allParseWeights = trainParserWeights(examples, transitions, PARSER).averages();
  const parseWeights = strongest(allParseWeights, PARSER_WEIGHTS);
  say(`parser: ${parseWeights.length} of ${allParseWeights.length} weights`);
  const bytes = packModel({ ...names, leftLabels, rightLabels, vocabulary, fixedTags, tagWeights, parseWeights });
  return { bytes, measure };

  /** On words as the coder cuts them, with the tags that the tagger gives. */
  function measure(sentences: readonly TreebankSentence[]): Figures {
    const model = readModel(bytes);
    const tagged = toTagged(sentences);
    const guessed = tagged.map((example) => guessTags(example, model.tagScorer, tagCount));
    const parsed = toParseExamples(sentences, tagged, guessed, names);
    return {
      tags: tagAccuracy(tagged, guessed),
      ...attachmentScores(parsed, model.parseScorer, model.transitions),
    };
  }
}

function labelsOfArcs(examples: readonly ParseExample[], isAsked: (head: number, word: number) => boolean): number[] {
  const found = new Set<number>();
  for (const { heads, labels } of examples)
    labels.forEach((label, word) => isAsked(heads[word]!, word) && found.add(label));
  return [...found].sort((one, other) => one - other);
}
