import type { Lexicon, LexiconEntryKind } from "@/lib/lexicon/lexicon";
import type { Day } from "@/lib/relations/day";
import { findLexiconMentions } from "./actors/find-lexicon-mentions";
import { tagSentences } from "./text/tag-sentences";

/** Leaders' names and places are no names of states; a de facto authority may bear that of its state. */
const OTHER_NAMES: readonly LexiconEntryKind[] = ["person", "place", "role", "not-actor"];

/**
 * Codes of the first two states that a text names, by name, people, capital or seat of government: what a reader
 * without any grammar would take for who acts and who is acted on. Fewer when the text names fewer.
 */
export function firstTwoCountries(text: string, lexicon: Lexicon, publishedDate: Day): string[] {
  const codes = new Set<string>();
  for (const sentence of tagSentences(text)) {
    for (const mention of findLexiconMentions(sentence, lexicon, publishedDate)) {
      const actor = mention.actors[0];
      const isOther = (OTHER_NAMES as readonly string[]).includes(mention.kind);
      if (actor && !isOther && lexicon.findActor(actor.code)?.kind === "state") codes.add(actor.code);
      if (codes.size === 2) return [...codes];
    }
  }
  return [...codes];
}
