import type { Phrase } from "../syntax/phrase";
import type { SentenceFrame } from "./sentence-frame";

const SIDES =
  /^(side|party|country|neighbour|neighbor|nation|government|rival|foe|state|capital|enemy|faction|delegation|leader|president|minister)$/;

/** "the two sides", "both countries", "the warring parties": the document's topic. */
export function meansTopic(phrase: Phrase | undefined, frame: SentenceFrame): boolean {
  if (phrase?.kind !== "noun-phrase" || phrase.mention?.actors.length || !SIDES.test(phrase.headLemma)) return false;
  const from = Math.max(0, phrase.first - 1);
  const words = frame.sentence.tokens.slice(from, phrase.last + 1).map((token) => token.lower);
  return words.some((word) => /^(two|both|warring|rival|neighbouring|neighboring|opposing|their)$/.test(word));
}
