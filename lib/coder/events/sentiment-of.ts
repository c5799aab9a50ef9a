import type { Lexicon } from "@/lib/lexicon/lexicon";
import type { Token } from "../text/sentence";

const REACH = 25;
const NEGATIONS = /^(not|no|never|without|n['’]t|hardly|lack|failed?)$/;

/**
 * How the words around a token speak of the relation: the mean of the lexicon's values within reach, −1 … +1;
 * a negation within three words turns a value round and halves it. 0 when no word of the lexicon stands there.
 */
export function sentimentOf(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const from = Math.max(0, at - REACH);
  const to = Math.min(tokens.length, at + REACH);
  let sum = 0;
  let count = 0;
  for (let i = from; i < to;) {
    const hit = longestTerm(tokens, i, to, lexicon);
    if (!hit) {
      i++;
      continue;
    }
    const isNegated = tokens.slice(Math.max(0, i - 3), i).some((token) => NEGATIONS.test(token.lower));
    sum += isNegated ? -hit.value / 2 : hit.value;
    count++;
    i += hit.length;
  }
  return count === 0 ? 0 : Math.max(-1, Math.min(1, Math.round((sum / count) * 1000) / 1000));
}

function longestTerm(
  tokens: readonly Token[],
  at: number,
  to: number,
  lexicon: Lexicon,
): { value: number; length: number } | undefined {
  for (let length = Math.min(lexicon.longestSentimentTerm, to - at); length > 0; length--) {
    const slice = tokens.slice(at, at + length);
    const value =
      lexicon.sentimentOf(slice.map((token) => token.lemma).join(" ")) ??
      lexicon.sentimentOf(slice.map((token) => token.lower).join(" "));
    if (value !== undefined) return { value, length };
  }
  return undefined;
}
