import { RenderFault } from "../render-fault";
import { drawText } from "./draw-text";
import { outlineOf } from "./outline-of";
import { FIRST_STYLE, numbersOf, styleOf, type Style } from "./style";

const UNDRAWN = new Set(["title", "desc", "metadata", "style", "defs"]);
const GROUPS = new Set(["g", "svg"]);

/**
 * Draws the shapes and texts of a frame on the page of a PDF, each as what it is. Throws a RenderFault on an element or
 * a sign that it has no counterpart for.
 */
export function drawSvg(pdf: PDFKit.PDFDocument, svg: Element): void {
  const hatches = new Map([...svg.querySelectorAll("pattern[id]")].map((one) => [one.id, hatchOf(pdf, one)]));
  const clips = new Map([...svg.querySelectorAll("clipPath[id]")].map((one) => [one.id, one]));
  const drawElement = (element: Element, around: Style) => {
    const tag = element.tagName.toLowerCase();
    if (UNDRAWN.has(tag)) return;
    const style = styleOf(element, around);
    pdf.save();
    transform(pdf, element.getAttribute("transform") ?? "");
    const clip = clips.get(referredId(element.getAttribute("clip-path")) ?? "");
    if (clip) pdf.path([...clip.children].map(outlineOf).join("")).clip();
    if (GROUPS.has(tag)) for (const child of element.children) drawElement(child, style);
    else if (tag === "text") drawText(pdf, element, style);
    else {
      const outline = outlineOf(element);
      if (outline === undefined) throw new RenderFault("drawing-failed", `no counterpart of <${tag}> in a PDF`);
      if (outline !== "") paint(outline, style);
    }
    pdf.restore();
  };
  const paint = (outline: string, style: Style) => {
    const hatch = hatches.get(referredId(style.fill) ?? "");
    if (style.fill !== "none") {
      pdf
        .path(outline)
        .fillOpacity(style.opacity * style.fillOpacity)
        .fill(hatch ? hatch.ground : style.fill);
    }
    if (hatch) pdf.path(outline).fill([hatch.lines, hatch.colour]);
    if (style.stroke === "none" || style.strokeWidth === 0) return;
    pdf.path(outline).lineWidth(style.strokeWidth).lineCap(style.lineCap).lineJoin(style.lineJoin);
    const [dash, space = dash] = style.dash;
    if (dash === undefined || dash <= 0) pdf.undash();
    else pdf.dash(dash, { space: space! });
    pdf.strokeOpacity(style.opacity * style.strokeOpacity).stroke(style.stroke);
  };
  drawElement(svg, FIRST_STYLE);
}

interface Hatch {
  ground: string;
  lines: PDFKit.PDFTilingPattern;
  colour: string;
}

/** A pattern of lines along one side of a tile that is turned by 45°, as `HatchPattern` has it. */
function hatchOf(pdf: PDFKit.PDFDocument, pattern: Element): Hatch {
  const [ground, line] = [pattern.querySelector("rect"), pattern.querySelector("line")];
  if (!ground || !line || pattern.getAttribute("patternTransform") !== "rotate(45)") {
    throw new RenderFault("drawing-failed", "no counterpart of this pattern in a PDF");
  }
  const side = Number(pattern.getAttribute("width")) * Math.SQRT2;
  // A line on the edge of its tile is cut in half.
  const width = Number(line.getAttribute("stroke-width")) / 2;
  const strokes = [
    [-1, 1, 1, -1],
    [0, side, side, 0],
    [side - 1, side + 1, side + 1, side - 1],
  ].map(([fromX, fromY, toX, toY]) => `${fromX} ${fromY} m ${toX} ${toY} l S`);
  return {
    ground: ground.getAttribute("fill") ?? "#ffffff",
    lines: pdf.pattern([0, 0, side, side], side, side, `${width} w ${strokes.join(" ")}`),
    colour: line.getAttribute("stroke") ?? "#000000",
  };
}

function referredId(value: string | null): string | undefined {
  return /^url\(#([^)]+)\)$/.exec(value ?? "")?.[1];
}

function transform(pdf: PDFKit.PDFDocument, text: string): void {
  for (const [, name, values = ""] of text.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [first = 0, second = 0, third = 0] = numbersOf(values);
    if (name === "translate") pdf.translate(first, second);
    else if (name === "rotate") pdf.rotate(first, { origin: [second, third] });
    else throw new RenderFault("drawing-failed", `no counterpart of ${name} in a PDF`);
  }
}
