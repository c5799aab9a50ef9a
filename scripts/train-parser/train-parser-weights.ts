import type { Transition } from "@/lib/coder/parser/model";
import { MAX_PARSE_FEATURES, parseFeatures, type ParseInput } from "@/lib/coder/parser/parse-features";
import { LEFT_ARC, ParseState, RIGHT_ARC, type Move } from "@/lib/coder/parser/parse-state";
import { bestAllowed, parseWords } from "@/lib/coder/parser/parse-words";
import { costOf } from "./dynamic-oracle";
import { seededRandom, shuffled } from "./random";
import { TrainingWeights } from "./training-weights";

/** A sentence as the parser learns from it. */
export interface ParseExample {
  input: ParseInput;
  heads: Int32Array;
  labels: Uint8Array;
}

interface Settings {
  epochs: number;
  seed: number;
  /** From the second time on, the parser's own move is followed this often, right or wrong. */
  explore: number;
  onEpoch?: (epoch: number, weights: TrainingWeights) => void;
}

/** Trains the parser with a dynamic oracle: it learns the best way out of its own mistakes. */
export function trainParserWeights(
  examples: readonly ParseExample[],
  transitions: readonly Transition[],
  { epochs, seed, explore, onEpoch }: Settings,
): TrainingWeights {
  const weights = new TrainingWeights();
  const random = seededRandom(seed);
  const features = new Uint32Array(MAX_PARSE_FEATURES);
  const scores = new Int32Array(transitions.length);
  const costs = [0, 0, 0, 0];
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffled(examples.length, random)) {
      const { input, heads, labels } = examples[index]!;
      const state = new ParseState(input.length);
      while (!state.isDone) {
        let least = Infinity;
        for (let move = 0; move < 4; move++) {
          costs[move] = state.isAllowed(move as Move) ? costOf(move as Move, state, heads) : Infinity;
          least = Math.min(least, costs[move]!);
        }
        const count = parseFeatures(state, input, features);
        weights.score(features, count, scores);
        const guess = bestAllowed(state, scores, transitions);
        const isRight = ({ move, label }: Transition) => {
          if (costs[move] !== least) return false;
          if (move === LEFT_ARC && heads[state.top] === state.next) return label === labels[state.top];
          if (move === RIGHT_ARC && heads[state.next] === state.top) return label === labels[state.next];
          return true;
        };
        let best = guess;
        if (!isRight(transitions[guess]!)) {
          best = -1;
          for (let i = 0; i < transitions.length; i++)
            if (isRight(transitions[i]!) && (best < 0 || scores[i]! > scores[best]!)) best = i;
          weights.update(features, count, best, 1);
          weights.update(features, count, guess, -1);
        }
        weights.tick();
        const follows = epoch > 0 && random() < explore ? guess : best;
        const { move, label } = transitions[follows]!;
        state.apply(move, label);
      }
    }
    onEpoch?.(epoch, weights);
  }
  return weights;
}

/** Shares of the words with the right head (UAS), and with the right head and label (LAS). */
export function attachmentScores(
  examples: readonly ParseExample[],
  scorer: Parameters<typeof parseWords>[1],
  transitions: readonly Transition[],
): { uas: number; las: number } {
  let [all, unlabelled, labelled] = [0, 0, 0];
  for (const { input, heads, labels } of examples) {
    const state = parseWords(input, scorer, transitions);
    for (let word = 0; word < input.length; word++) {
      all++;
      if (state.heads[word] !== heads[word]) continue;
      unlabelled++;
      if (state.labels[word] === labels[word]) labelled++;
    }
  }
  return { uas: unlabelled / all, las: labelled / all };
}
