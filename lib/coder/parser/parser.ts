import type { ParsedSentence } from "./parsed-sentence";

/** Tokens that are one name, first and last inclusive. */
export interface NameSpan {
  first: number;
  last: number;
}

/** Tags sentences and finds their dependency trees. Total over any tokens, and the same for the same input. */
export interface Parser {
  /** `names` are read as one proper noun each; they are in order and do not overlap. */
  parse(words: readonly string[], names: readonly NameSpan[]): ParsedSentence;
}
