/** The glyphs of a run as its font lays them out; pdfkit has them but does not tell. */
interface LaidOut {
  glyphs: { path: { scale(x: number, y: number): { translate(x: number, y: number): { toSVG(): string } } } }[];
  positions: { xAdvance: number; xOffset: number; yOffset: number }[];
}
interface WithFont {
  _font: { font: { unitsPerEm: number; layout(text: string): LaidOut } };
}

/** The outlines of a run's glyphs in the document's font of now as paths of SVG, beginning at `x` on the baseline `y`. */
export function glyphOutlines(
  pdf: PDFKit.PDFDocument,
  text: string,
  fontSize: number,
  { x, y }: { x: number; y: number },
): string[] {
  const { font } = (pdf as unknown as WithFont)._font;
  const { glyphs, positions } = font.layout(text);
  const scale = fontSize / font.unitsPerEm;
  let at = x;
  return glyphs.map(({ path }, index) => {
    const { xAdvance, xOffset, yOffset } = positions[index]!;
    const outline = path.scale(scale, -scale).translate(at + xOffset * scale, y - yOffset * scale);
    at += xAdvance * scale;
    return outline.toSVG();
  });
}
