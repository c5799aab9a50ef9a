"use client";

import { createRoot } from "react-dom/client";
import type { ChartModel } from "@/lib/charts/chart-model";
import { ChartDrawing } from "../chart-drawing";
import type { ChartTexts } from "../chart-texts";
import { LIGHT_PALETTE } from "../palette";
import { composeFrame, frameFile, hasDrawn } from "./compose-frame";
import { embedFonts } from "./embed-fonts";
import { ExportError } from "./export-error";
import { ExportFrame } from "./export-frame";
import { frameOf } from "./frame-of";
import { fileTexts, xmlSafe } from "./xml-safe";

/** A chart as one SVG text, with its size in pixels. */
export interface RenderedFrame {
  svg: string;
  width: number;
  height: number;
  /** Where texts stand: a picture in which one of these boxes is blank is not whole. */
  textBoxes: TextBox[];
}

/** A text's place in the frame, in pixels. */
export interface TextBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

const TICK = 20;
const MOST_TICKS = 150;

/**
 * Draws the model again at the size of a file, in light colours, into the export frame. Throws when the drawing does
 * not come out: a file is whole or not made.
 */
export async function renderFrame(
  model: ChartModel,
  filterText: string,
  screenTexts: ChartTexts,
  origin: string,
): Promise<RenderedFrame> {
  const texts = fileTexts(screenTexts);
  const { content, layout, size } = frameOf(model, xmlSafe(filterText), origin, texts);
  const stage = document.createElement("div");
  stage.setAttribute("aria-hidden", "true");
  stage.inert = true;
  stage.style.cssText = `position:fixed;left:-20000px;top:0;width:${layout.width}px;pointer-events:none`;
  document.body.append(stage);
  const mount = stage.appendChild(document.createElement("div"));
  const root = createRoot(mount);
  try {
    root.render(
      <>
        <div data-part="drawing">
          <ChartDrawing model={model} texts={texts} palette={LIGHT_PALETTE} {...size} />
        </div>
        <div data-part="frame">
          <ExportFrame content={content} layout={layout} palette={LIGHT_PALETTE} />
        </div>
      </>,
    );
    await settled(stage, model);
    const drawing = stage.querySelector("[data-part=drawing] svg")?.cloneNode(true) as Element;
    const frame = stage.querySelector("[data-part=frame] > svg")?.cloneNode(true) as Element;
    composeFrame(frame, drawing, await embedFonts(`${frame.textContent} ${drawing.textContent}`));
    const svg = frameFile(frame, (element) => new XMLSerializer().serializeToString(element));
    // Boxes are known only for what stands in the document, where the page has the fonts and allows no more styles.
    frame.querySelector("style")?.remove();
    stage.prepend(frame);
    return {
      svg,
      width: layout.width,
      height: layout.height,
      textBoxes: textBoxesOf(frame),
    };
  } finally {
    root.unmount();
    stage.remove();
  }
}

function textBoxesOf(frame: Element): TextBox[] {
  const origin = frame.getBoundingClientRect();
  // A sloping text's box holds more than the text.
  const upright = [...frame.querySelectorAll("text:not([transform])")].filter((text) => text.textContent?.trim());
  return upright.map((text) => {
    const { left, top, width, height } = text.getBoundingClientRect();
    return { x: left - origin.left, y: top - origin.top, width, height };
  });
}

/** Waits until the drawing holds its marks and no longer changes. */
async function settled(stage: HTMLElement, model: ChartModel): Promise<void> {
  let before = "";
  for (let tick = 0; tick < MOST_TICKS; tick += 1) {
    await new Promise((resolve) => setTimeout(resolve, TICK));
    const svg = stage.querySelector("[data-part=drawing] svg");
    const now = svg?.innerHTML ?? "";
    if (hasDrawn(svg, model) && now === before) return;
    before = now;
  }
  throw new ExportError("drawing");
}
