import type { Mention } from "../actors/mention";
import type { Sentence } from "../text/sentence";
import { ClauseReader } from "./clauses-of";
import { namesOf } from "./names-of";
import type { Parser } from "./parser";

/** Clauses of a sentence by its tree, which is made when they are first asked for; none without a parser. */
export function readTree(
  sentence: Sentence,
  mentions: readonly Mention[],
  parser: Parser | undefined,
): (() => ClauseReader) | undefined {
  if (!parser) return undefined;
  let reader: ClauseReader | undefined;
  return () => {
    if (!reader) {
      const words = sentence.tokens.map(({ text }) => text);
      reader = new ClauseReader(words, parser.parse(words, namesOf(mentions, sentence)));
    }
    return reader;
  };
}
