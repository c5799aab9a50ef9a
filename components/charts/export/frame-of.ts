import type { ChartModel } from "@/lib/charts/chart-model";
import type { PictureShape } from "@/lib/export/chart-formats";
import type { ChartTexts } from "../chart-texts";
import { fileSize, LEAST_HEIGHTS } from "./file-size";
import { frameContent, type FrameContent } from "./frame-content";
import { frameLayout, FRAME_PADDING, type FrameLayout } from "./frame-layout";

const WIDER = 1.04;

/** A frame with its words, the places of all its parts, and the size of its drawing in pixels. */
export interface Frame {
  content: FrameContent;
  layout: FrameLayout;
  size: { width: number; height: number };
}

/**
 * The frame of a model's legend and drawing without a word around them, for a document that says the words itself.
 */
export function bareFrameOf(model: ChartModel, origin: string, texts: ChartTexts): Frame {
  const size = fileSize(model, texts);
  const { sampleMark: _, ...whole } = frameContent(model, "", origin, size.width, texts);
  const content = { ...whole, title: "", measure: "", notes: [], footer: [] };
  const layout = frameLayout(content, size);
  return { content: { ...content, title: whole.title }, layout, size };
}

/**
 * The frame of a model. Without a shape it is as high as its parts need; with one its drawing is stretched to it, and
 * where the parts need more height than the shape leaves, the frame grows wider until they fit: no text is left out.
 */
export function frameOf(
  model: ChartModel,
  filterText: string,
  origin: string,
  texts: ChartTexts,
  shape?: PictureShape,
): Frame {
  const natural = fileSize(model, texts);
  if (!shape) {
    const content = frameContent(model, filterText, origin, natural.width, texts);
    return { content, layout: frameLayout(content, natural), size: natural };
  }
  const [across, down] = shape.split(":").map(Number) as [number, number];
  const least = LEAST_HEIGHTS[model.kind] ?? natural.height;
  for (let width = natural.width; ; width = Math.ceil(width * WIDER)) {
    const content = frameContent(model, filterText, origin, width, texts);
    const height = Math.round(((width + FRAME_PADDING * 2) * down) / across);
    const room = height - frameLayout(content, { width, height: least }).height;
    if (room < 0) continue;
    const size = { width, height: LEAST_HEIGHTS[model.kind] === undefined ? least : least + room };
    const slack = height - frameLayout(content, size).height;
    return { content, layout: frameLayout(content, size, slack), size };
  }
}
