import { ADVANCE_WIDTHS, SIGN_WIDTHS, type FontWeight } from "./advance-widths";

/**
 * Width of a text in pixels as IBM Plex Sans sets it, from the font's own advance widths: the same on the server, on
 * the screen and in a file, before any font is loaded. Scripts outside the font count by their usual width.
 */
export function textWidth(text: string, fontSize: number, weight: FontWeight = 400): number {
  let thousandths = 0;
  for (const sign of text) thousandths += advance(sign, weight);
  return (thousandths * fontSize) / 1000;
}

const COMBINING = /\p{Mn}|\p{Me}|\p{Cf}/u;
const WIDE = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}/u;

function advance(sign: string, weight: FontWeight): number {
  const code = sign.codePointAt(0) ?? 0;
  const widths = ADVANCE_WIDTHS[weight];
  const known =
    code < 0x7f ? widths.ascii[code - 0x20] : code >= 0xa0 && code < 0x180 ? widths.latin[code - 0xa0] : undefined;
  if (known !== undefined) return known;
  const sized = SIGN_WIDTHS.get(code);
  if (sized !== undefined) return sized;
  if (COMBINING.test(sign)) return 0;
  return WIDE.test(sign) ? 1000 : 620;
}
