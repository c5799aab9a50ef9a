/**
 * `npx tsx scripts/train-parser.ts FOLDER [OUTPUT]` trains the tagger and parser from a Universal Dependencies treebank
 * (`FOLDER/*-train.conllu[.gz]`, `-dev`, `-test`), writes the weights and prints the figures on the two held-out parts.
 * The same treebank gives the same bytes.
 */
import { createHash } from "node:crypto";
import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { foldWord } from "@/lib/lexicon/fold-word";
import { hashText } from "@/lib/coder/parser/hash";
import { toTransitions } from "@/lib/coder/parser/model";
import { readModel } from "@/lib/coder/parser/read-model";
import { strongest } from "./train-parser/choose-weights";
import { packModel } from "./train-parser/pack-model";
import { countOf, foldRareNames, withNamesJoined, withoutCrossings } from "./train-parser/prepare";
import { readTreebank, type TreebankSentence } from "./train-parser/read-treebank";
import { toParseExamples, toTagExamples } from "./train-parser/to-examples";
import { attachmentScores, trainParserWeights } from "./train-parser/train-parser-weights";
import { guessTags, tagAccuracy, tagsOfFolds, trainTagger } from "./train-parser/train-tagger";
import { frequentWords, wordsOfOneTag } from "./train-parser/words-of";

const LEAST_NAME_COUNT = 20;
const FOLDS = 5;
const TAGGER = { epochs: 8, seed: 1, leastUpdates: 3 };
const TAGGER_WEIGHTS = 250_000;
const PARSER = { epochs: 8, seed: 2, explore: 0.9, leastUpdates: 5 };
const PARSER_WEIGHTS = 1_050_000;

const [folder, output = path.join("data", "models", "english-parser.bin")] = process.argv.slice(2);
if (!folder) throw new Error("Name the folder of the treebank: npx tsx scripts/train-parser.ts FOLDER [OUTPUT]");
const startedAt = performance.now();
const say = (line: string) =>
  process.stdout.write(`${String(Math.round((performance.now() - startedAt) / 1000)).padStart(5)} s  ${line}\n`);

const parts = ["train", "dev", "test"].map((part) => readPart(folder, part));
const [train, dev, test] = foldRareNames(parts[0]!, parts, LEAST_NAME_COUNT) as [
  TreebankSentence[],
  TreebankSentence[],
  TreebankSentence[],
];
const names = {
  tags: [...countOf(train.flatMap(({ tags }) => tags)).keys()].sort(),
  labels: [...countOf([train, dev, test].flat().flatMap(({ labels }) => labels)).keys()].sort(),
};
const tagCount = names.tags.length;
const vocabulary = frequentWords(train);
const fixedTags = wordsOfOneTag(train, names.tags);
const toTagged = (sentences: readonly TreebankSentence[]) =>
  toTagExamples(sentences, names, vocabulary, (word) => fixedTags.get(hashText(foldWord(word))));

const learned = train.flatMap((sentence, i) =>
  [sentence, withNamesJoined(sentence)].flatMap((one) => (one ? [{ sentence: one, fold: i % FOLDS }] : [])),
);
const folds = learned.map(({ fold }) => fold);
const tagExamples = toTagged(learned.map(({ sentence }) => sentence));
say(`${train.length} sentences, ${tagCount} tags, ${names.labels.length} labels, ${vocabulary.size} words`);

const allTagWeights = trainTagger(tagExamples, tagCount, TAGGER).averages();
const tagWeights = strongest(allTagWeights, TAGGER_WEIGHTS);
say(`tagger: ${tagWeights.length} of ${allTagWeights.length} weights`);

const examples = toParseExamples(
  learned.map(({ sentence }) => withoutCrossings(sentence)),
  tagExamples,
  tagsOfFolds(tagExamples, folds, tagCount, TAGGER),
  names,
);
const leftLabels = labelsOfArcs((head, word) => head > word);
const rightLabels = labelsOfArcs((head, word) => head < word);
const transitions = toTransitions(leftLabels, rightLabels);
const allParseWeights = trainParserWeights(examples, transitions, PARSER).averages();
const parseWeights = strongest(allParseWeights, PARSER_WEIGHTS);
say(`parser: ${parseWeights.length} of ${allParseWeights.length} weights`);

const bytes = packModel({ ...names, leftLabels, rightLabels, vocabulary, fixedTags, tagWeights, parseWeights });
writeFileSync(output, bytes);
say(`${output}: ${bytes.length} bytes, SHA-256 ${createHash("sha256").update(bytes).digest("hex")}`);
for (const [name, sentences] of Object.entries({ dev, test })) say(`${name}: ${figuresOf(sentences)}`);

function readPart(from: string, part: string): TreebankSentence[] {
  const file = readdirSync(from).find((name) => new RegExp(`-${part}\\.conllu(\\.gz)?$`).test(name));
  if (!file) throw new Error(`The folder ${from} has no file *-${part}.conllu or *-${part}.conllu.gz.`);
  return readTreebank(path.join(from, file));
}

function labelsOfArcs(isAsked: (head: number, word: number) => boolean): number[] {
  const found = new Set<number>();
  for (const { heads, labels } of examples)
    labels.forEach((label, word) => isAsked(heads[word]!, word) && found.add(label));
  return [...found].sort((one, other) => one - other);
}

/** Figures of the packed weights on words as the coder cuts them and tags as the tagger gives them. */
function figuresOf(sentences: readonly TreebankSentence[]): string {
  const model = readModel(bytes);
  const tagged = toTagged(sentences);
  const guessed = tagged.map((example) => guessTags(example, model.tagScorer, tagCount));
  const parsed = toParseExamples(sentences, tagged, guessed, names);
  const { uas, las } = attachmentScores(parsed, model.parseScorer, model.transitions);
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const accuracy = percent(tagAccuracy(tagged, guessed));
  return `tags ${accuracy}, UAS ${percent(uas)}, LAS ${percent(las)} (${sentences.length} sentences)`;
}
