import { FONT_FILES, type FontFile } from "@/components/charts/export/font-files";
import { visualOrder } from "../visual-order";

/** A stretch of a text in one font, ready to be laid out by it. */
export interface TextRun {
  text: string;
  font: FontFile;
}

/** Signs that our fonts lack, as they can write them. */
const OWN_SIGNS: Readonly<Record<string, string>> = { "→": "->", "←": "<-" };

/**
 * A line as stretches of one font each, in the order in which they stand from left to right; absent where no font of
 * ours has one of its signs. Letters that run from right to left are in the order of writing, a word to a stretch.
 */
export function textRuns(text: string, weight: 400 | 600, direction: "ltr" | "rtl"): TextRun[] | undefined {
  const fonts = FONT_FILES.filter((font) => font.weight === weight);
  const runs: (TextRun & { isWord: boolean })[] = [];
  for (const { sign: placed, isRightToLeft } of visualOrder(text, direction)) {
    const sign = OWN_SIGNS[placed] ?? placed;
    const last = runs.at(-1);
    // Spaces and marks go with what they follow, but do not join words that run from right to left.
    const font =
      last && !last.isWord && isNeutral(sign)
        ? last.font
        : fonts.find((one) => [...sign].every((part) => hasSign(one, part)));
    if (!font) return undefined;
    const isWord = isRightToLeft && font.family === "IBM Plex Sans Arabic";
    if (last?.font !== font || last.isWord !== isWord) runs.push({ text: sign, font, isWord });
    else last.text = isWord ? sign + last.text : last.text + sign;
  }
  return runs.map(({ text: run, font }) => ({ text: run, font }));
}

/** The name under which a document has a font. */
export function fontName(font: FontFile): string {
  return `font ${FONT_FILES.indexOf(font)}`;
}

function isNeutral(sign: string): boolean {
  return sign === " " || /^(?:\p{Mn}|\p{Cf})$/u.test(sign);
}

function hasSign({ range }: FontFile, sign: string): boolean {
  const code = sign.codePointAt(0)!;
  return range.split(",").some((part) => {
    const [first, last = first] = part
      .slice(2)
      .split("-")
      .map((text) => Number.parseInt(text, 16));
    return code >= first! && code <= last!;
  });
}
