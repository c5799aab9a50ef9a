import { FONT_FILES } from "@/components/charts/export/font-files";
import { trueTypeFont } from "../font-bytes";
import { fontName } from "./text-runs";

const [FIRST_ARABIC, LAST_ARABIC] = [0x600, 0x6ff];

interface WithFont {
  _font: { font: { glyphForCodePoint(code: number): unknown } };
}

/** Gives a document our fonts. */
export function registerOwnFonts(pdf: PDFKit.PDFDocument): void {
  for (const font of FONT_FILES) {
    pdf.registerFont(fontName(font), trueTypeFont(font));
    if (font.family !== "IBM Plex Sans Arabic") continue;
    pdf.font(fontName(font));
    // A glyph that the font knows first as the shape of a letter on its own would not be joined as that letter.
    for (let code = FIRST_ARABIC; code <= LAST_ARABIC; code += 1)
      (pdf as unknown as WithFont)._font.font.glyphForCodePoint(code);
  }
}
