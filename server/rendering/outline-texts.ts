import PDFDocument from "pdfkit";
import { textDirection } from "@/components/charts/text-anchor";
import { placedRuns } from "./pdf/draw-text";
import { glyphOutlines } from "./pdf/glyph-outlines";
import { registerOwnFonts } from "./pdf/own-fonts";
import { FIRST_STYLE, styleOf, type Style } from "./pdf/style";
import { fontName, textRuns } from "./pdf/text-runs";

const OF_TEXT_ALONE = ["x", "y", "dx", "dy", "text-anchor", "direction", "font-size", "font-weight", "font-family"];

/**
 * A copy of a frame in which texts are outlines in their places: every text, for programs that know no embedded fonts, or
 * those that run from right to left, for a renderer that takes a text's start for its left edge and one font for all of
 * it. A text with a sign that no font of ours has stays a text.
 */
export function outlineTexts(svg: Element, which: "all" | "right-to-left"): Element {
  const frame = svg.cloneNode(true) as Element;
  const fonts = new PDFDocument({ autoFirstPage: false });
  registerOwnFonts(fonts);
  const replaceIn = (element: Element, around: Style) => {
    const style = styleOf(element, around);
    if (element.tagName !== "text") for (const child of [...element.children]) replaceIn(child, style);
    else if (which === "all" || style.direction === "rtl" || textDirection(element.textContent ?? "") === "rtl")
      outline(element, style);
  };
  const outline = (text: Element, style: Style) => {
    const content = text.textContent ?? "";
    if (!textRuns(content, style.fontWeight, style.direction)) return;
    const path = text.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "path");
    for (const { name, value } of [...text.attributes])
      if (!OF_TEXT_ALONE.includes(name)) path.setAttribute(name, value);
    const runs = placedRuns(fonts, text, style);
    path.setAttribute(
      "d",
      runs
        .flatMap((run) => {
          fonts.font(fontName(run.font));
          return glyphOutlines(fonts, run.text, style.fontSize, run);
        })
        .join(""),
    );
    text.replaceWith(path);
  };
  replaceIn(frame, FIRST_STYLE);
  return frame;
}
