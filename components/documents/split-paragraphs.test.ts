import { describe, expect, it } from "vitest";
import { splitParagraphs } from "./split-paragraphs";

const linesOf = (text: string, limit = text.length) =>
  splitParagraphs(text, limit).map(({ start, end }) => text.slice(start, end));

describe("splitParagraphs", () => {
  it("takes each line that holds something", () => {
    expect(linesOf("Talks began.\r\n\r\n  \nThey ended.\n")).toEqual(["Talks began.", "They ended."]);
  });

  it("stops at the limit, in the middle of a line if need be", () => {
    expect(linesOf("abcdef\nghi", 4)).toEqual(["abcd"]);
    expect(linesOf("abcdef\nghi", 9)).toEqual(["abcdef", "gh"]);
  });

  it("does not cut a character in two", () => {
    expect(linesOf("ab😀cd", 3)).toEqual(["ab"]);
  });

  it("has nothing to give for an empty text", () => {
    expect(linesOf("")).toEqual([]);
    expect(linesOf("abc", 0)).toEqual([]);
  });
});
