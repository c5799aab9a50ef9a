import { describe, expect, it } from "vitest";
import { contrastRatio, inkOn } from "./ink-on";
import { DARK_PALETTE, LIGHT_PALETTE } from "./palette";

const POSITIONS = Array.from({ length: 41 }, (_, index) => index / 20 - 1);

describe.each([LIGHT_PALETTE, DARK_PALETTE])("$name palette", (palette) => {
  it("has ink that reads on every cell of the diverging scale", () => {
    for (const position of POSITIONS) {
      const ground = palette.diverging(position);
      expect(contrastRatio(inkOn(ground), ground), `at ${position}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("has texts and names of lines that read on its surface", () => {
    const names = [1, 2, 3, 4, 5, 6].map((number) => palette.tones[`highlight-${number}` as "highlight-1"]);
    for (const colour of [
      palette.text,
      palette.mutedText,
      palette.outlines.conflict,
      palette.outlines.cooperation,
      ...names,
    ]) {
      expect(contrastRatio(colour, palette.surface), colour).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("is purple where it cooperates and orange where it conflicts, strongest at the ends", () => {
    const channels = (position: number) => {
      const colour = palette.diverging(position);
      return colour.startsWith("#")
        ? [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
        : colour.match(/\d+/g)!.map(Number);
    };
    const [conflictRed, , conflictBlue] = channels(-1);
    const [cooperationRed, , cooperationBlue] = channels(1);
    expect(conflictRed!).toBeGreaterThan(conflictBlue!);
    expect(cooperationBlue!).toBeGreaterThan(cooperationRed!);
    expect(palette.diverging(3)).toBe(palette.diverging(1));
  });
});
