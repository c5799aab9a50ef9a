import type { Scorer } from "@/lib/coder/parser/scorer";
import { indexOfHighest, tagWords } from "@/lib/coder/parser/tag-words";
import { MAX_TAG_FEATURES, tagFeatures } from "@/lib/coder/parser/tag-features";
import { seededRandom, shuffled } from "./random";
import type { TagExample } from "./to-examples";
import { TrainingWeights } from "./training-weights";

interface Settings {
  epochs: number;
  seed: number;
}

/** Trains the tagger over all sentences as often as asked, each time in another order. */
export function trainTagger(
  examples: readonly TagExample[],
  tagCount: number,
  { epochs, seed }: Settings,
): TrainingWeights {
  const weights = new TrainingWeights();
  const random = seededRandom(seed);
  const features = new Uint32Array(MAX_TAG_FEATURES);
  const scores = new Int32Array(tagCount);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffled(examples.length, random)) {
      const { forms, tags, given } = examples[index]!;
      const guessed = new Uint8Array(forms.length);
      for (let i = 0; i < forms.length; i++) {
        if (given[i] !== undefined) {
          guessed[i] = given[i]!;
          continue;
        }
        const count = tagFeatures(forms, i, guessed, features);
        weights.score(features, count, scores);
        const best = indexOfHighest(scores);
        if (best !== tags[i]) {
          weights.update(features, count, tags[i]!, 1);
          weights.update(features, count, best, -1);
        }
        guessed[i] = best;
        weights.tick();
      }
    }
  }
  return weights;
}

/** The tags that a tagger gives to the words of an example. */
export function guessTags({ forms, given }: TagExample, scorer: Scorer, tagCount: number): Uint8Array {
  return tagWords(forms, scorer, tagCount, (i) => given[i]);
}

/** Tags for each example by a tagger that was trained without the examples of its fold. */
export function tagsOfFolds(
  examples: readonly TagExample[],
  folds: readonly number[],
  tagCount: number,
  settings: Settings,
): Uint8Array[] {
  const guessed: Uint8Array[] = [];
  for (const fold of new Set(folds)) {
    const others = examples.filter((_, i) => folds[i] !== fold);
    const tagger = trainTagger(others, tagCount, settings).frozen();
    examples.forEach((example, i) => {
      if (folds[i] === fold) guessed[i] = guessTags(example, tagger, tagCount);
    });
  }
  return guessed;
}

/** Share of the words that get their tag. */
export function tagAccuracy(examples: readonly TagExample[], guessed: readonly Uint8Array[]): number {
  let [right, all] = [0, 0];
  examples.forEach(({ tags }, example) => {
    all += tags.length;
    tags.forEach((tag, i) => (right += tag === guessed[example]![i] ? 1 : 0));
  });
  return right / all;
}
