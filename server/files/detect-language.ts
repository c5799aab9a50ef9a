import { eld } from "eld/small";

const SAMPLE_LENGTH = 5_000;
/** Fewer letters than this say nothing sure of the language. */
const MIN_LETTERS = 60;
const MIN_FOREIGN_SCRIPT_LETTERS = 15;
/** Words that English prose cannot do without and that neighbours of English do not share. */
const ENGLISH_WORDS =
  /\b(?:the|of|and|to|that|for|on|with|by|at|from|has|have|had|said|its|their|which|were|been|after)\b/giu;
const MIN_ENGLISH_SHARE = 0.05;
/** Names alone are of no language; prose has at least so many different words in small letters. */
const MIN_PROSE_WORDS = 4;

/**
 * The language of a text as ISO 639-1, when it is surely another than English; else `en`. Short texts, lists of
 * names and texts full of foreign names count as English.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latinLetters = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const detected = eld.detect(sample).language || "en";
  if (letters - latinLetters > latinLetters && letters >= MIN_FOREIGN_SCRIPT_LETTERS) return detected;
  if (letters < MIN_LETTERS || detected === "en" || !isProse(sample)) return "en";
  const words = sample.match(/\p{L}+/gu)?.length ?? 0;
  const englishWords = sample.match(ENGLISH_WORDS)?.length ?? 0;
  return words > 5 && englishWords / words < MIN_ENGLISH_SHARE ? detected : "en";
}

function isProse(text: string): boolean {
  return new Set(text.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu)).size >= MIN_PROSE_WORDS;
}
