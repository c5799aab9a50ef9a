import { FONT_FILES, type FontFile } from "@/components/charts/export/font-files";

/** A stretch of a text in one font. */
export interface TextRun {
  text: string;
  font: FontFile;
}

/**
 * A text as stretches of one font each, in the order in which they stand from left to right; absent where no font of
 * ours has one of its signs. A text that runs from right to left begins at its right end.
 */
export function textRuns(text: string, weight: 400 | 600, direction: "ltr" | "rtl"): TextRun[] | undefined {
  const fonts = FONT_FILES.filter((font) => font.weight === weight);
  const runs: TextRun[] = [];
  for (const sign of text) {
    const last = runs.at(-1);
    // Spaces and marks go with what they follow.
    const font = last && isNeutral(sign) ? last.font : fonts.find((one) => hasSign(one, sign));
    if (!font) return undefined;
    if (last?.font === font) last.text += sign;
    else runs.push({ text: sign, font });
  }
  return direction === "rtl" ? runs.reverse() : runs;
}

/** The name under which a document has a font. */
export function fontName(font: FontFile): string {
  return `font ${FONT_FILES.indexOf(font)}`;
}

function isNeutral(sign: string): boolean {
  return sign === " " || /\p{Mn}|\p{Cf}/u.test(sign);
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
