import type { Mention } from "../actors/mention";
import type { Sentence } from "../text/sentence";
import type { NameSpan } from "./parser";

const OF_A_NAME: readonly Mention["kind"][] = [
  "state",
  "capital",
  "seat",
  "person",
  "organisation",
  "armed-group",
  "place",
];

/** The mentions that are proper names, without the article before them, for the parser to read as one word each. */
export function namesOf(mentions: readonly Mention[], sentence: Sentence): NameSpan[] {
  return mentions.flatMap(({ kind, first, last }) => {
    if (!OF_A_NAME.includes(kind) || !/^\p{Lu}/u.test(sentence.tokens[last]?.text ?? "")) return [];
    const isArticle = /^(the|an?|its|his|her|their)$/.test(sentence.tokens[first]!.lower) && first < last;
    return [{ first: isArticle ? first + 1 : first, last }];
  });
}
