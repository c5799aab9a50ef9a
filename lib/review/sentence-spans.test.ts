import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paragraphSentences, sentencesAround, sentenceSpans } from "./sentence-spans";

const TEXT = "Doha spoke. Kabul listened!\n\nNobody left.  ";

describe("sentences of a text", () => {
  it("hold the words at their offsets, without white space, in the order of the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        let end = 0;
        for (const { start, quote, end: next } of sentenceSpans(text)) {
          expect(text.slice(start, next)).toBe(quote);
          expect(quote.trim()).toBe(quote);
          expect(text.slice(end, start).trim()).toBe("");
          end = next;
        }
        expect(text.slice(end).trim()).toBe("");
      }),
    );
  });

  it("stand by their paragraphs", () => {
    expect(paragraphSentences(TEXT).map((paragraph) => paragraph.map(({ quote }) => quote))).toEqual([
      ["Doha spoke.", "Kabul listened!"],
      ["Nobody left."],
    ]);
    expect(paragraphSentences(" \n ")).toEqual([]);
  });

  it("are cut around a span", () => {
    const quotes = (start: number, end: number, around: number) =>
      sentencesAround(sentenceSpans(TEXT), { start, end }, around).map(({ quote }) => quote);
    expect(quotes(12, 20, 0)).toEqual(["Kabul listened!"]);
    expect(quotes(5, 14, 0)).toEqual(["Doha spoke.", "Kabul listened!"]);
    expect(quotes(29, 35, 1)).toEqual(["Kabul listened!", "Nobody left."]);
    expect(quotes(500, 510, 1)).toEqual([]);
  });
});
