import type { Lexicon, LexiconEntryKind } from "@/lib/lexicon/lexicon";
import type { Day } from "@/lib/relations/day";
import { findLexiconMentions } from "./actors/find-lexicon-mentions";
import { tagSentences } from "./text/tag-sentences";

const NAMES_OF_STATES: readonly LexiconEntryKind[] = ["state", "demonym", "capital", "seat"];

/**
 * Codes of the first two states that a text names, by name, people, capital or seat of government: what a reader
 * without any grammar would take for who acts and who is acted on. Fewer when the text names fewer.
 */
export function firstTwoCountries(text: string, lexicon: Lexicon, publishedDate: Day): string[] {
  const codes = new Set<string>();
  for (const sentence of tagSentences(text)) {
    for (const mention of findLexiconMentions(sentence, lexicon, publishedDate)) {
      const actor = mention.actors[0];
      if (actor && (NAMES_OF_STATES as readonly string[]).includes(mention.kind)) codes.add(actor.code);
      if (codes.size === 2) return [...codes];
    }
  }
  return [...codes];
}
