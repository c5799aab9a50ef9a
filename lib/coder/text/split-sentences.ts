import { splitWords, type WordSpan } from "@/lib/lexicon/split-words";

/** A sentence is cut after this many words, so that no text makes the later stages slow. */
export const MAX_SENTENCE_WORDS = 250;

const ABBREVIATIONS = new Set(
  "mr mrs ms dr prof gen lt col maj capt sgt adm brig sen rep gov pres st mt vs no inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec etc dept".split(
    " ",
  ),
);
const CLOSING = new Set(["”", '"', "’", "'", ")", "]", "»"]);

/** Words of one sentence and the number of the paragraph it stands in. */
export interface SentenceWords {
  words: WordSpan[];
  paragraph: number;
}

/**
 * Cuts a text into sentences: at a full stop, question or exclamation mark (with its closing quotes) before a new
 * start, and at every empty line or title line. Total over any string and linear in its length.
 */
export function splitSentences(text: string): SentenceWords[] {
  const words = splitWords(text);
  const sentences: SentenceWords[] = [];
  let current: WordSpan[] = [];
  let paragraph = 0;
  const close = () => {
    if (current.length > 0) sentences.push({ words: current, paragraph });
    current = [];
  };
  words.forEach((word, i) => {
    const previous = words[i - 1];
    if (previous) {
      const between = text.slice(previous.end, Math.min(word.start, previous.end + 1000));
      const isParagraph = /\n\s*\n/.test(between);
      const isLine = between.includes("\n");
      if (isParagraph || (isLine && (endsSentence(current) || current.length < 16))) {
        close();
        paragraph++;
      } else if ((between !== "" || CLOSING.has(previous.text)) && endsSentence(current) && startsSentence(word.text))
        close();
      else if (current.length >= MAX_SENTENCE_WORDS) close();
    }
    current.push(word);
  });
  close();
  return sentences;
}

function endsSentence(words: readonly WordSpan[]): boolean {
  let last = words.length - 1;
  while (last > 0 && CLOSING.has(words[last]!.text)) last--;
  const sign = words[last]?.text;
  if (sign === "!" || sign === "?" || sign === "…") return true;
  if (sign !== ".") return false;
  const before = words[last - 1]?.text ?? "";
  const isInitial = /^\p{Lu}$/u.test(before);
  return !isInitial && !ABBREVIATIONS.has(before.toLowerCase());
}

const startsSentence = (word: string) => /^[\p{Lu}\p{Lo}\d“"‘'([«—–-]/u.test(word);
