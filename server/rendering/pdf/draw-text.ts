import { withOwnSigns } from "../font-bytes";
import { RenderFault } from "../render-fault";
import type { Style } from "./style";
import { fontName, textRuns } from "./text-runs";

/** The glyphs of a run as its font lays them out; pdfkit has them but does not tell. */
interface LaidOut {
  glyphs: { path: { scale(x: number, y: number): { translate(x: number, y: number): { toSVG(): string } } } }[];
  positions: { xAdvance: number; xOffset: number; yOffset: number }[];
}
interface WithFont {
  _font: { font: { unitsPerEm: number; layout(text: string): LaidOut } };
}

/** Writes a text of SVG as text, which can be searched and copied; its halo, where it has one, as outlines below it. */
export function drawText(pdf: PDFKit.PDFDocument, element: Element, style: Style): void {
  const text = withOwnSigns(element.textContent ?? "");
  if (text.trim() === "") return;
  const runs = textRuns(text, style.fontWeight, style.direction);
  if (!runs) throw new RenderFault("sign-without-font", text);
  const length = (name: string) => {
    const value = element.getAttribute(name) ?? "0";
    return Number.parseFloat(value) * (value.endsWith("em") ? style.fontSize : 1);
  };
  pdf.fontSize(style.fontSize);
  const widths = runs.map((run) => pdf.font(fontName(run.font)).widthOfString(run.text));
  const width = widths.reduce((sum, one) => sum + one, 0);
  // In a text from right to left, the start is at the right.
  const isLeft = style.textAnchor === (style.direction === "rtl" ? "end" : "start");
  const before = style.textAnchor === "middle" ? width / 2 : isLeft ? 0 : width;
  let x = length("x") + length("dx") - before;
  const y = length("y") + length("dy");
  for (const [index, run] of runs.entries()) {
    pdf.font(fontName(run.font));
    if (style.stroke !== "none" && style.strokeFirst) drawHalo(pdf, run.text, x, y, style);
    pdf
      .fillColor(style.fill)
      .fillOpacity(style.opacity * style.fillOpacity)
      .text(run.text, x, y, { lineBreak: false, baseline: "alphabetic" });
    x += widths[index]!;
  }
}

function drawHalo(pdf: PDFKit.PDFDocument, text: string, x: number, y: number, style: Style): void {
  const { font } = (pdf as unknown as WithFont)._font;
  const { glyphs, positions } = font.layout(text);
  const scale = style.fontSize / font.unitsPerEm;
  let at = x;
  pdf
    .lineWidth(style.strokeWidth)
    .lineJoin(style.lineJoin)
    .undash()
    .strokeOpacity(style.opacity * style.strokeOpacity);
  for (const [index, { path }] of glyphs.entries()) {
    const { xAdvance, xOffset, yOffset } = positions[index]!;
    const outline = path
      .scale(scale, -scale)
      .translate(at + xOffset * scale, y - yOffset * scale)
      .toSVG();
    if (outline !== "") pdf.path(outline).stroke(style.stroke);
    at += xAdvance * scale;
  }
}
