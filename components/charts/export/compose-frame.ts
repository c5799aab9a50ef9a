import type { ChartModel } from "@/lib/charts/chart-model";
import { isGap } from "@/lib/relations/gap";
import { cleanDrawing } from "./clean-drawing";
import { DRAWING_SLOT } from "./export-frame";

const MARKS = ".recharts-line path, .recharts-line circle, .recharts-line rect, .recharts-bar rect";

/** Whether a drawn svg holds marks of its model, where the model has any that are drawn. */
export function hasDrawn(drawing: Element | null, { kind, series }: ChartModel): boolean {
  if (!drawing || drawing.childNodes.length === 0) return false;
  const needsMarks = series.some(({ points }) => points.some(({ value }) => !isGap(value) && value !== 0));
  const isRecharts = kind === "lines" || kind === "diverging-bars";
  return !needsMarks || !isRecharts || drawing.querySelector(MARKS) !== null;
}

/**
 * Puts a drawing, freed of what only a screen needs, and the embedded fonts into a frame. Ids are numbered and paths
 * rounded, so that the same chart is the same text wherever it was drawn.
 */
export function composeFrame(frame: Element, drawing: Element, fontFaces: string): void {
  cleanDrawing(drawing);
  roundPaths(drawing);
  frame.querySelector(`#${DRAWING_SLOT}`)?.append(...drawing.childNodes);
  numberIds(frame);
  // The element is of that namespace; some serializers would write it twice.
  frame.removeAttribute("xmlns");
  const fonts = frame.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "style");
  fonts.textContent = fontFaces;
  frame.querySelector("metadata")?.after(fonts);
}

/** The frame as the text of a file. */
export function frameFile(frame: Element, serialize: (element: Element) => string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialize(frame)}\n`;
}

const LONG_NUMBER = /-?\d+\.\d{4,}(?:e-?\d+)?/g;

/** Paths in thousandths of a pixel: whether they are rounded already depends on how the libraries were loaded. */
function roundPaths(drawing: Element): void {
  for (const path of drawing.querySelectorAll("path")) {
    const given = path.getAttribute("d") ?? "";
    path.setAttribute(
      "d",
      given.replace(LONG_NUMBER, (number) => String(Math.round(Number(number) * 1000) / 1000)),
    );
  }
}

const REFERENCE = /url\(["']?#([^)"']+)["']?\)/g;

function numberIds(frame: Element): void {
  const numbered = new Map<string, string>();
  for (const element of frame.querySelectorAll(`#${DRAWING_SLOT} [id]`)) {
    const id = `shape-${numbered.size + 1}`;
    numbered.set(element.id, id);
    element.id = id;
  }
  for (const element of frame.querySelectorAll(`#${DRAWING_SLOT} *`)) {
    for (const { name, value } of [...element.attributes]) {
      if (!value.includes("url(")) continue;
      element.setAttribute(
        name,
        value.replace(REFERENCE, (whole, id: string) => (numbered.has(id) ? `url(#${numbered.get(id)})` : whole)),
      );
    }
  }
}
