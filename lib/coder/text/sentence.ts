/** Universal part of speech as the tagger gives it; `X` where it was not asked. */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** One word or sign of a sentence. Offsets are the document's, UTF-16, end exclusive. */
export interface Token {
  text: string;
  /** Without diacritics, in lower case. */
  lower: string;
  lemma: string;
  pos: PartOfSpeech;
  start: number;
  end: number;
}

/** A sentence with its tokens and the number of its paragraph. */
export interface Sentence {
  start: number;
  end: number;
  paragraph: number;
  tokens: Token[];
}
