import { foldWord } from "@/lib/lexicon/fold-word";
import { hashText } from "./hash";

/** What the features know of a word. All but the shape are hashes. */
export interface WordForm {
  /** The word in lower case; what it looks like, where training has not seen it at least twice. */
  word: number;
  suffix1: number;
  suffix2: number;
  suffix3: number;
  suffix4: number;
  prefix1: number;
  prefix3: number;
  /** Runs of capitals, small letters, digits and signs: "Xx", "X.", "0". */
  shape: number;
}

/** The form of a word, given which hashes of lower-case words training has seen. */
export function wordForm(text: string, vocabulary: ReadonlySet<number>): WordForm {
  const folded = foldWord(text);
  const lower = isNumber(folded) ? "0" : folded.toLowerCase();
  const shape = shapeOf(folded);
  const known = hashText(lower);
  const suffix = (length: number) => hashText(lower.slice(-length));
  return {
    word: vocabulary.has(known) ? known : hashText(`?${shape}${lower.length > 4 ? lower.slice(-3) : ""}`),
    suffix1: suffix(1),
    suffix2: suffix(2),
    suffix3: suffix(3),
    suffix4: suffix(4),
    prefix1: hashText(lower.slice(0, 1)),
    prefix3: hashText(lower.slice(0, 3)),
    shape: hashText(shape),
  };
}

/** The hash under which the vocabulary holds a word. */
export function vocabularyHash(text: string): number {
  const folded = foldWord(text);
  return hashText(isNumber(folded) ? "0" : folded.toLowerCase());
}

const isNumber = (word: string) => /^\d[\d.,:]*$/.test(word);

function shapeOf(word: string): string {
  return word
    .slice(0, 20)
    .replace(/\p{Lu}+/gu, "X")
    .replace(/[\p{Ll}\p{Lo}]+/gu, "x")
    .replace(/\d+/g, "0");
}
