import type { TextSpan } from "./event-state";

const SENTENCES = new Intl.Segmenter("en", { granularity: "sentence" });

/**
 * The sentences of a text, without the white space around them; UTF-16 offsets, end exclusive. Segmented as Unicode
 * Standard Annex 29 says, so that texts of any language can be marked.
 */
export function sentenceSpans(text: string): TextSpan[] {
  return [...SENTENCES.segment(text)].flatMap(({ segment, index }) => {
    const quote = segment.trim();
    const start = index + segment.indexOf(quote);
    return quote === "" ? [] : [{ start, end: start + quote.length, quote }];
  });
}

/** The sentences that a span touches, with `around` more on each side. */
export function sentencesAround(
  sentences: readonly TextSpan[],
  { start, end }: Pick<TextSpan, "start" | "end">,
  around: number,
): TextSpan[] {
  const first = sentences.findIndex((one) => one.end > start);
  if (first === -1) return [];
  const after = sentences.findIndex((one) => one.start >= end);
  const last = after === -1 ? sentences.length : after;
  return sentences.slice(Math.max(0, first - around), last + around);
}

/** The sentences of a text by its paragraphs, which end at line breaks. */
export function paragraphSentences(text: string): TextSpan[][] {
  const paragraphs: TextSpan[][] = [];
  let end: number | undefined;
  for (const sentence of sentenceSpans(text)) {
    const isNew = end === undefined || text.slice(end, sentence.start).includes("\n");
    if (isNew) paragraphs.push([]);
    paragraphs.at(-1)!.push(sentence);
    end = sentence.end;
  }
  return paragraphs;
}
