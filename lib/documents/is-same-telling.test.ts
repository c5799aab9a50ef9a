import { describe, expect, it } from "vitest";
import { OTHER_TELLINGS, SAME_TELLINGS } from "./fixtures/tellings";
import { isSameTelling, textSimilarity } from "./is-same-telling";
import { textBands } from "./text-bands";
import { toShingles } from "./to-shingles";

const telling = (text: string, publishedDate = "2025-11-10") => ({ shingles: toShingles(text), publishedDate });

describe("one telling in several prints", () => {
  it.each(SAME_TELLINGS)("is recognised: %s", (_name, one, other) => {
    expect(isSameTelling(telling(one), telling(other))).toBe(true);
    const keys = new Set(textBands(toShingles(one)));
    expect(textBands(toShingles(other)).some((key) => keys.has(key))).toBe(true);
  });

  it.each(OTHER_TELLINGS)("is not seen where there are two: %s", (_name, one, other) => {
    expect(isSameTelling(telling(one), telling(other))).toBe(false);
  });

  it("ends after a week", () => {
    const [, text] = SAME_TELLINGS[0]!;
    expect(isSameTelling(telling(text), telling(text, "2025-11-17"))).toBe(true);
    expect(isSameTelling(telling(text), telling(text, "2025-11-18"))).toBe(false);
  });

  it("has the similarity that counting by hand gives", () => {
    // Seven words make three sequences of five, six make two; two are in both.
    expect(textSimilarity(toShingles("a b c d e f g"), toShingles("A, b c – d é f"))).toBeCloseTo(2 / 3);
    expect(textSimilarity(toShingles("too short"), toShingles("too short"))).toBe(0);
  });
});
