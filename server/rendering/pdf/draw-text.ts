import { RenderFault } from "../render-fault";
import type { Style } from "./style";
import { glyphOutlines } from "./glyph-outlines";
import { fontName, textRuns, type TextRun } from "./text-runs";

/** A run at its place: its left edge and its baseline. */
export interface PlacedRun extends TextRun {
  x: number;
  y: number;
}

/** Writes a text of SVG as text, which can be searched and copied; its halo, where it has one, as outlines below it. */
export function drawText(pdf: PDFKit.PDFDocument, element: Element, style: Style): void {
  for (const run of placedRuns(pdf, element, style)) {
    pdf.font(fontName(run.font));
    if (style.stroke !== "none" && style.strokeFirst) drawHalo(pdf, run, style);
    pdf
      .fillColor(style.fill)
      .fillOpacity(style.opacity * style.fillOpacity)
      .text(run.text, run.x, run.y, { lineBreak: false, baseline: "alphabetic" });
  }
}

/**
 * The runs of a text of SVG where they stand, by the widths of the fonts that the document has. Throws a RenderFault
 * where none of them has a sign.
 */
export function placedRuns(pdf: PDFKit.PDFDocument, element: Element, style: Style): PlacedRun[] {
  const text = element.textContent ?? "";
  if (text.trim() === "") return [];
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
  return runs.map((run, index) => {
    const placed = { ...run, x, y };
    x += widths[index]!;
    return placed;
  });
}

function drawHalo(pdf: PDFKit.PDFDocument, run: PlacedRun, style: Style): void {
  pdf
    .lineWidth(style.strokeWidth)
    .lineJoin(style.lineJoin)
    .undash()
    .strokeOpacity(style.opacity * style.strokeOpacity);
  for (const outline of glyphOutlines(pdf, run.text, style.fontSize, run)) {
    if (outline !== "") pdf.path(outline).stroke(style.stroke);
  }
}
