"use client";

import { blankBoxes } from "./blank-boxes";
import { ExportError } from "./export-error";
import type { RenderedFrame } from "./render-frame";

const PAUSE = 60;
const MOST_TRIES = 60;

/**
 * The frame as a PNG at 1, 2 or 4 pixels per unit. A browser may draw an image before the fonts inside it are ready,
 * with its texts left out; so it is drawn until every text is there. Throws when that does not happen, or when the
 * picture is too large: a file is whole or not made.
 */
export async function toPng(frame: RenderedFrame, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([frame.svg], { type: "image/svg+xml;charset=utf-8" }));
  try {
    const image = new Image();
    image.width = frame.width;
    image.height = frame.height;
    image.src = url;
    await image.decode();
    await whenWhole(image, frame);
    const canvas = draw(image, frame.width * scale, frame.height * scale);
    if (isBlank(canvas, frame, scale)) throw new ExportError("picture");
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!blob || blob.size === 0) throw new ExportError("tooLarge");
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function whenWhole(image: HTMLImageElement, frame: RenderedFrame): Promise<void> {
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    if (!isBlank(draw(image, frame.width, frame.height), frame, 1)) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new ExportError("picture");
}

function draw(image: HTMLImageElement, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new ExportError("tooLarge");
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  return canvas;
}

function isBlank(canvas: HTMLCanvasElement, frame: RenderedFrame, scale: number): boolean {
  const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
  return blankBoxes(data, canvas.width, canvas.height, frame.textBoxes, scale) > 0;
}
