import type { Transition } from "./model";
import { MAX_PARSE_FEATURES, parseFeatures, type ParseInput } from "./parse-features";
import { ParseState, type Move } from "./parse-state";
import type { Scorer } from "./scorer";

const features = new Uint32Array(MAX_PARSE_FEATURES);

/** Runs the transition system greedily over one sentence. Every word has a head then, at least the root. */
export function parseWords(input: ParseInput, scorer: Scorer, transitions: readonly Transition[]): ParseState {
  const state = new ParseState(input.length);
  const scores = new Int32Array(transitions.length);
  while (!state.isDone) {
    scorer.score(features, parseFeatures(state, input, features), scores);
    const { move, label } = transitions[bestAllowed(state, scores, transitions)]!;
    state.apply(move, label);
  }
  return state;
}

/** The first of the highest scores whose transition is allowed; one always is, until the parse is done. */
export function bestAllowed(state: ParseState, scores: Int32Array, transitions: readonly Transition[]): number {
  let allowed = 0;
  for (let move = 0; move < 4; move++) if (state.isAllowed(move as Move)) allowed |= 1 << move;
  let best = -1;
  for (let i = 0; i < transitions.length; i++)
    if (allowed & (1 << transitions[i]!.move) && (best < 0 || scores[i]! > scores[best]!)) best = i;
  return best;
}
