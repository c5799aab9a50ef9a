import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction, type WinkMethods } from "wink-nlp";
import { foldWord } from "@/lib/lexicon/fold-word";
import type { PartOfSpeech, Sentence, Token } from "./sentence";
import { splitSentences, type SentenceWords } from "./split-sentences";

/** Sentences longer than this are not tagged: they are tables, lists or no language at all. */
const MAX_TAGGED_UNITS = 3_000;
const MAX_WORD_UNITS = 60;

let tagger: WinkMethods | undefined;

/** Sentences with tokens, parts of speech and lemmas. The tagger (wink-nlp, MIT) is loaded at the first call. */
export function tagSentences(text: string): Sentence[] {
  return splitSentences(text).map((sentence) => tagSentence(text, sentence));
}

function tagSentence(text: string, { words, paragraph }: SentenceWords): Sentence {
  const start = words[0]!.start;
  const end = words.at(-1)!.end;
  // Signs without a letter say nothing: no later stage needs to look at them.
  if (!/\p{L}/u.test(text.slice(start, end))) return { start, end, paragraph, tokens: [] };
  const tokens: Token[] = words.map((word) => {
    const short = foldWord(word.text);
    return { ...word, lower: short.toLowerCase(), lemma: short.toLowerCase(), pos: "X" };
  });
  const isReadable = end - start <= MAX_TAGGED_UNITS && words.every((word) => isWordShort(word));
  if (isReadable) addTags(text.slice(start, end), start, tokens);
  return { start, end, paragraph, tokens };
}

const isWordShort = (word: { start: number; end: number }) => word.end - word.start <= MAX_WORD_UNITS;

/** The tagger cuts words in its own way: each of our tokens takes the tag of its word that covers the token. */
function addTags(sentence: string, offset: number, tokens: Token[]): void {
  tagger ??= winkNLP(model, ["sbd", "pos"]);
  const { its } = tagger;
  const tagged = tagger.readDoc(plainSigns(sentence)).tokens();
  const values = tagged.out(its.value) as string[];
  const tags = tagged.out(its.pos) as string[];
  const lemmas = tagged.out(its.lemma as ItsFunction<string>) as string[];
  let cursor = 0;
  let next = 0;
  const plain = plainSigns(sentence);
  for (let i = 0; i < values.length; i++) {
    const at = plain.indexOf(values[i]!, cursor);
    if (at < 0 || at > cursor + 40) continue;
    cursor = at + values[i]!.length;
    while (next < tokens.length && tokens[next]!.end - offset <= cursor) {
      const token = tokens[next]!;
      if (token.start - offset >= at) {
        token.pos = tags[i] as PartOfSpeech;
        const isWhole = token.start - offset === at && token.end - offset === cursor;
        if (isWhole && lemmas[i]) token.lemma = lemmas[i]!.toLowerCase();
      }
      next++;
    }
  }
}

/** Curly signs as plain ones, unit for unit, because the tagger knows contractions only with plain ones. */
function plainSigns(text: string): string {
  return text
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\ud800-\udfff]/g, "?");
}
