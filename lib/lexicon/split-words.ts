/** A piece of text with its place; offsets count UTF-16 units, end exclusive. */
export interface WordSpan {
  text: string;
  start: number;
  end: number;
}

const WORD =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\p{Lu}\.)|\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?|['’]s\b|['’](?=\s|$)|(?:(?!n['’]t)[\p{L}\p{M}\d])+(?:['’](?!s\b|t\b)\p{L}+)?|n['’]t\b|[\s\S]/gu;

/**
 * Splits any text into words, numbers, possessive endings and single signs, in one pass; white space is left out.
 * Names of dictionaries and texts go through the same splitter, so that both agree on what a word is.
 */
export function splitWords(text: string): WordSpan[] {
  const words: WordSpan[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    if (word.trim() === "") continue;
    words.push({ text: word, start: match.index, end: match.index + word.length });
  }
  return words;
}
