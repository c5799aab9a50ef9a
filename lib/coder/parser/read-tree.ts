import type { Mention } from "../actors/mention";
import type { Sentence } from "../text/sentence";
import { ClauseReader } from "./clauses-of";
import { namesOf } from "./names-of";
import type { Parser } from "./parser";

const LEAST_ACTORS = 2;

/**
 * Clauses of a sentence by its tree, which is made when they are first asked for; none without a parser, or where fewer
 * than two actors are named, for whom the shallow chunks do.
 */
export function readTree(
  sentence: Sentence,
  mentions: readonly Mention[],
  parser: Parser | undefined,
): (() => ClauseReader) | undefined {
  if (!parser || mentions.filter(({ actors }) => actors.length > 0).length < LEAST_ACTORS) return undefined;
  let reader: ClauseReader | undefined;
  return () => {
    if (!reader) {
      const words = sentence.tokens.map(({ text }) => text);
      reader = new ClauseReader(words, parser.parse(words, namesOf(mentions, sentence)));
    }
    return reader;
  };
}
